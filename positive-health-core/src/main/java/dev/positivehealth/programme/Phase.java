package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** How far a programme is; it decides which questions make sense yet. */
public enum Phase implements Coded {
    /** Nothing was started. */
    BEFORE("before"),
    /** Something was started. */
    START("start"),
    /** Something was tried to its end, or half a year is over. */
    UNDER_WAY("under-way"),
    /** It runs for a year or more. */
    LASTING("lasting");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    Phase(String code) {
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
        return TEXTS.get("phase." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Phase parse(String code) {
        return Coded.parse("phase", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
