package dev.positivehealth.consent;

import java.util.Objects;

/**
 * Where a request stands for the one who would see something. A refusal looks like no answer, and later like any other end.
 */
public enum OfferState {
    /** Nothing is known of an answer. */
    UNANSWERED("unanswered"),
    /** The consent is in force. */
    OPEN("open"),
    /** It is over, for whatever reason. */
    ENDED("ended");

    private final String code;

    OfferState(String code) {
        this.code = code;
    }

    /**
     * Gives the stable code.
     *
     * @return the code as documents and storage hold it, such as {@code unanswered}
     */
    public String code() {
        return code;
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static OfferState parse(String code) {
        Objects.requireNonNull(code, "code");
        for (OfferState one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        throw new IllegalArgumentException("there is no such code; the codes are unanswered, open, ended");
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
