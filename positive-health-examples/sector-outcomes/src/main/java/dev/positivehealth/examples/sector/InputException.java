package dev.positivehealth.examples.sector;

import java.io.IOException;

/** A file could not be read on the way; the task is tried again. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputException(IOException cause) {
        super("a file could not be read", cause);
    }
}
