package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** Who carries an initiative. */
public enum CarriedBy implements Coded {
    /** One manager. */
    ONE_MANAGER("one-manager"),
    /** A few people. */
    FEW_PEOPLE("few-people"),
    /** Many people. */
    MANY_PEOPLE("many-people");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    CarriedBy(String code) {
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
        return TEXTS.get("carried." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static CarriedBy parse(String code) {
        return Coded.parse("carrier", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
