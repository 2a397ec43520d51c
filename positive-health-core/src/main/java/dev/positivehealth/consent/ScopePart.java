package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * A part of a person's data besides dimensions and aspects.
 */
public enum ScopePart implements Coded {
    /** What the person missed in the questionnaire. */
    REMARK("remark"),
    /** What the person wants to talk about. */
    TALK_ABOUT("talk-about"),
    /** The answers of the action wheel. */
    WHEEL("wheel"),
    /** The decision and the actions of the plan. */
    ACTIONS("actions"),
    /** The needs of the plan. */
    NEEDS("needs"),
    /** The person's notes of a talk. */
    NOTES("notes");

    private static final Texts TEXTS = Texts.load("consent");

    private final String code;

    ScopePart(String code) {
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
        return TEXTS.get("part." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static ScopePart parse(String code) {
        return Coded.parse("scope part", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
