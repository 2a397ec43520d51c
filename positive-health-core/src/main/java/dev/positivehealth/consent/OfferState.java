package dev.positivehealth.consent;

import dev.positivehealth.Coded;

/**
 * Where a request stands for the one who would see something. A refusal looks like no answer, and later like any other end.
 */
public enum OfferState implements Coded {
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

    @Override
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
        return Coded.parse("offer state", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
