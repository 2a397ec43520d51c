package dev.positivehealth.examples.sector;

/** The command line itself is wrong: an option's value, or a file that cannot be read. */
final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsageException(String message) {
        super(message);
    }
}
