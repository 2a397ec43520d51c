package dev.positivehealth.consent;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.Objects;

/**
 * A part of a person's data besides dimensions and aspects.
 */
public enum ScopePart {
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

    /**
     * Gives the stable code.
     *
     * @return the code as documents and storage hold it, such as {@code remark}
     */
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
        Objects.requireNonNull(code, "code");
        for (ScopePart one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        throw new IllegalArgumentException(
                "there is no such code; the codes are remark, talk-about, wheel, actions, needs, notes");
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
