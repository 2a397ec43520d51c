package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** How long somebody has worked with Positive Health. */
public enum Experience implements Coded {
    /** Hardly or not yet. */
    NEW("new"),
    /** Tried it. */
    SOME("some"),
    /** Works with it often. */
    MUCH("much");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    Experience(String code) {
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
        return TEXTS.get("experience." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Experience parse(String code) {
        return Coded.parse("experience", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
