package dev.positivehealth.plan;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * One of the three captions around the action wheel.
 */
public enum WheelCaption implements Coded {
    /** The decision you take; belongs to {@code what-will-you-do}. */
    DECISION("decision"),
    /** Connect with daily routines, work and lifestyle; belongs to {@code who-and-what}. */
    CONNECT("connect"),
    /** Reflection; belongs to looking back. */
    REFLECTION("reflection");

    private static final Texts TEXTS = Texts.load("plan");

    private final String code;

    WheelCaption(String code) {
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
        return TEXTS.get("caption." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static WheelCaption parse(String code) {
        return Coded.parse("wheel caption", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
