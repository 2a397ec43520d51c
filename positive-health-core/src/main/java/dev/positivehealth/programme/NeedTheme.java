package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** What a need or a measure is about: conditions that people cannot change alone. */
public enum NeedTheme implements Coded {
    /** Workload. */
    WORKLOAD("workload"),
    /** Enough people. */
    STAFFING("staffing"),
    /** Culture. */
    CULTURE("culture"),
    /** Facilities. */
    FACILITIES("facilities"),
    /** Society. */
    SOCIETY("society"),
    /** Something else. */
    OTHER("other");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    NeedTheme(String code) {
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
        return TEXTS.get("theme." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static NeedTheme parse(String code) {
        return Coded.parse("theme of a need", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
