package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** The four themes of an interview, after the research questions of the report, lines 75-88. */
public enum InterviewTheme implements Coded {
    /** How it is used, and what one would like. */
    USE_AND_AMBITIONS("use-and-ambitions"),
    /** What it brings. */
    BENEFITS("benefits"),
    /** What gets in the way and what helps. */
    HINDERING_AND_HELPING("hindering-and-helping"),
    /** What could be better. */
    IMPROVEMENTS("improvements");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    InterviewTheme(String code) {
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
        return TEXTS.get("interview." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static InterviewTheme parse(String code) {
        return Coded.parse("theme of an interview", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
