package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * How a person said yes.
 */
public enum HowGiven implements Coded {
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
        return Coded.parse("how given", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
