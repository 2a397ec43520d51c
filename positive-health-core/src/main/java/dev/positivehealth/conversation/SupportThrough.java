package dev.positivehealth.conversation;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.Objects;

/**
 * Through whom a vitality coach can join.
 */
public enum SupportThrough {
    /** Through the employer. */
    EMPLOYER("employer"),
    /** Through a collective health insurance. */
    HEALTH_INSURANCE("health-insurance");

    private static final Texts TEXTS = Texts.load("conversation");

    private final String code;

    SupportThrough(String code) {
        this.code = code;
    }

    /**
     * Gives the stable code.
     *
     * @return the code as documents and storage hold it, such as {@code employer}
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
        return TEXTS.get("through." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static SupportThrough parse(String code) {
        Objects.requireNonNull(code, "code");
        for (SupportThrough one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        throw new IllegalArgumentException("there is no such code; the codes are employer, health-insurance");
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
