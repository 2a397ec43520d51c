package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** How somebody looks at Positive Health, as people say it themselves. */
public enum Stance implements Coded {
    /** Likes it. */
    ENTHUSIAST("enthusiast"),
    /** Does not know yet. */
    UNDECIDED("undecided"),
    /** Has doubts. */
    SCEPTIC("sceptic");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    Stance(String code) {
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
        return TEXTS.get("stance." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Stance parse(String code) {
        return Coded.parse("stance", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
