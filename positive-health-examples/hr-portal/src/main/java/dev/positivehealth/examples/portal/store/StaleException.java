package dev.positivehealth.examples.portal.store;

import java.io.Serial;

/** Thrown when what a page was made of has changed since, in another tab or by somebody else. Nothing was stored. */
public final class StaleException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the exception; it says nothing of what was typed. */
    public StaleException() {
        super("what the page was made of has changed since");
    }
}
