package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** What takes the meaning out of Positive Health when a practice has it; the review asks about each. */
public enum Caution implements Coded {
    /** Everybody must take part. */
    COMPULSORY("compulsory"),
    /** It plays a part in appraisal. */
    PART_OF_APPRAISAL("part-of-appraisal"),
    /** It is measured as performance. */
    MEASURED_AS_PERFORMANCE("measured-as-performance"),
    /** One fixed form or record for all. */
    FIXED_FORM("fixed-form");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    Caution(String code) {
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
        return TEXTS.get("caution." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Caution parse(String code) {
        return Coded.parse("caution", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
