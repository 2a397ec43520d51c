package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * What somebody would see something for.
 */
public enum Purpose implements Coded {
    /** The other conversation. */
    CONVERSATION("conversation"),
    /** Carrying out the person's own plan. */
    ACTION_PLAN("action-plan"),
    /** An anonymous outcome of a group. */
    GROUP_OUTCOME("group-outcome"),
    /** A study. */
    RESEARCH("research"),
    /** Finding out how the programme works, by interview. */
    PROGRAMME_EVALUATION("programme-evaluation"),
    /** Judging the person at work; named so that it can be refused. */
    APPRAISAL("appraisal");

    private static final Texts TEXTS = Texts.load("consent");

    private final String code;

    Purpose(String code) {
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
        return TEXTS.get("purpose." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Purpose parse(String code) {
        return Coded.parse("purpose", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
