package dev.positivehealth.internal.document;

import java.io.Serial;

/** A document has more than its type allows; says nothing of what is in it. */
public final class DocumentTooLargeException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the exception. */
    public DocumentTooLargeException() {
        super("the document is too large");
    }
}
