package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** How an initiative stands to Positive Health. */
public enum Coupling implements Coded {
    /** Coupled with it. */
    COUPLED("coupled"),
    /** Beside it. */
    BESIDE("beside");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    Coupling(String code) {
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
        return TEXTS.get("coupling." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Coupling parse(String code) {
        return Coded.parse("coupling", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
