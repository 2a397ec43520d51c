package dev.positivehealth.consent;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.Objects;

/**
 * How a person said yes.
 */
public enum HowGiven {
    /** By an action on a screen. */
    ON_SCREEN("on-screen"),
    /** By signing on paper. */
    ON_PAPER("on-paper"),
    /** By saying so, and somebody noted it. */
    ALOUD("aloud");

    private static final Texts TEXTS = Texts.load("consent");

    private final String code;

    HowGiven(String code) {
        this.code = code;
    }

    /**
     * Gives the stable code.
     *
     * @return the code as documents and storage hold it, such as {@code on-screen}
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
        return TEXTS.get("how." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static HowGiven parse(String code) {
        Objects.requireNonNull(code, "code");
        for (HowGiven one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        throw new IllegalArgumentException("there is no such code; the codes are on-screen, on-paper, aloud");
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
