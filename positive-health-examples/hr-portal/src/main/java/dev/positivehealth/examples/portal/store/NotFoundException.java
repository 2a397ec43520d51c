package dev.positivehealth.examples.portal.store;

import java.io.Serial;

/** Thrown for what is not there, or not for whoever asks: the two look alike. */
public final class NotFoundException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the exception; it does not say which. */
    public NotFoundException() {
        super("there is no such page for whoever asks");
    }
}
