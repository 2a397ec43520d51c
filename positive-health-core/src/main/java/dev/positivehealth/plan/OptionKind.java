package dev.positivehealth.plan;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * How an option could be carried out.
 */
public enum OptionKind implements Coded {
    /** By the person alone. */
    OWN("own"),
    /** With the organisation's help. */
    WITH_THE_ORGANISATION("with-the-organisation");

    private static final Texts TEXTS = Texts.load("plan");

    private final String code;

    OptionKind(String code) {
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
        return TEXTS.get("option." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static OptionKind parse(String code) {
        return Coded.parse("option kind", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
