package dev.positivehealth.plan;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * Whom a need is for.
 */
public enum Addressee implements Coded {
    /** The team. */
    TEAM("team"),
    /** The manager. */
    MANAGER("manager"),
    /** The organisation. */
    ORGANISATION("organisation");

    private static final Texts TEXTS = Texts.load("plan");

    private final String code;

    Addressee(String code) {
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
        return TEXTS.get("addressee." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Addressee parse(String code) {
        return Coded.parse("addressee", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
