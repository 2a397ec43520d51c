package dev.positivehealth.consent;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.Objects;

/**
 * Where one request for consent stands at an instant, as the participant knows it.
 */
public enum ConsentState {
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

    /**
     * Gives the stable code.
     *
     * @return the code as documents and storage hold it, such as {@code unanswered}
     */
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
        Objects.requireNonNull(code, "code");
        for (ConsentState one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        throw new IllegalArgumentException(
                "there is no such code; the codes are unanswered, refused, not-yet, in-force, withdrawn, expired");
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
