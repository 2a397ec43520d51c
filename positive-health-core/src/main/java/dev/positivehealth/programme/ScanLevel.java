package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** What a scan looks at. */
public enum ScanLevel implements Coded {
    /** The whole organisation. */
    ORGANISATION("organisation"),
    /** One location. */
    LOCATION("location"),
    /** One team. */
    TEAM("team");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    ScanLevel(String code) {
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
        return TEXTS.get("level." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static ScanLevel parse(String code) {
        return Coded.parse("level of a scan", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
