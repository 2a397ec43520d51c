package dev.positivehealth.examples.commandline;

import java.io.Serial;

/** What a command found could not be written whole. */
final class NotWrittenException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    NotWrittenException() {
        super("the results could not be written whole");
    }
}
