package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * What a withdrawal cannot undo, and why.
 */
public enum Stands implements Coded {
    /** What was looked at together cannot be unseen; nothing of it was kept. */
    LOOKED_TOGETHER("looked-together"),
    /** A published round stays as it is: a second version would give away who left. */
    PUBLISHED_ROUND("published-round");

    private static final Texts TEXTS = Texts.load("consent");

    private final String code;

    Stands(String code) {
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
        return TEXTS.get("stands." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Stands parse(String code) {
        return Coded.parse("stands", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
