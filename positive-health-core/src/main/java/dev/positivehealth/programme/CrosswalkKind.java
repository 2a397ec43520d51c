package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** How an aspect stands to a part of another model. */
public enum CrosswalkKind implements Coded {
    /** It fits in that part. */
    FITS_IN("fits-in"),
    /** It adds something that the part does not name. */
    ADDS_TO("adds-to");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    CrosswalkKind(String code) {
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
        return TEXTS.get("crosswalk." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static CrosswalkKind parse(String code) {
        return Coded.parse("kind of crosswalk", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
