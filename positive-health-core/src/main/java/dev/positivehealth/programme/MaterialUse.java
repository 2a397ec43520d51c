package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** What a material is for. */
public enum MaterialUse implements Coded {
    /** A talk of two. */
    TALK("talk"),
    /** A session of a team. */
    TEAM("team");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    MaterialUse(String code) {
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
        return TEXTS.get("material-use." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static MaterialUse parse(String code) {
        return Coded.parse("use of a material", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
