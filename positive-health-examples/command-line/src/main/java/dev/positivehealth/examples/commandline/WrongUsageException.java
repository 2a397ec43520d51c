package dev.positivehealth.examples.commandline;

import java.io.Serial;

/** The command line itself is wrong: an option's value, or a file that cannot be read. */
final class WrongUsageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    WrongUsageException(String message) {
        super(message);
    }
}
