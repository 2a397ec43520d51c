package dev.positivehealth.json.internal;

import java.io.Serial;

/** The text is not one JSON value; says nothing about the text, which may be a person's. */
public final class MalformedJsonException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the exception, without a cause that could quote the text. */
    public MalformedJsonException() {
        super("the input must be one JSON value, in UTF-8");
    }
}
