package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * Where one request for consent stands at an instant, as the participant knows it.
 */
public enum ConsentState implements Coded {
    /** Asked, and neither given nor refused. */
    UNANSWERED("unanswered"),
    /** Refused by the person. */
    REFUSED("refused"),
    /** Given, for a time that has not come. */
    NOT_YET("not-yet"),
    /** Given, and in force. */
    IN_FORCE("in-force"),
    /** Given and taken back. */
    WITHDRAWN("withdrawn"),
    /** Its time is over, whether it was given or not. */
    EXPIRED("expired");

    private static final Texts TEXTS = Texts.load("consent");

    private final String code;

    ConsentState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Gives the words for people.
     *
     * @return a short text in both languages
     */
    public LocalizedText label() {
        return TEXTS.get("state." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static ConsentState parse(String code) {
        return Coded.parse("consent state", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
