package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** Whether people can recognise an initiative as Positive Health. */
public enum Naming implements Coded {
    /** It is named so. */
    AS_POSITIVE_HEALTH("as-positive-health"),
    /** It fits, but is not named so. */
    IMPLICIT("implicit");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    Naming(String code) {
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
        return TEXTS.get("naming." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Naming parse(String code) {
        return Coded.parse("naming", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
