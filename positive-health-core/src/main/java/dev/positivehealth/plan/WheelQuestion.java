package dev.positivehealth.plan;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * One of the seven questions of the action wheel, after Value2Share and Medicoach (2019); the words are ours. Made for teams; use by one person is this project's choice.
 */
public enum WheelQuestion implements Coded {
    /** How is it now? */
    HOW_IS_IT_NOW("how-is-it-now"),
    /** What really matters to you? */
    WHAT_REALLY_MATTERS("what-really-matters"),
    /** What do you want? */
    WHAT_DO_YOU_WANT("what-do-you-want"),
    /** What can you do? */
    WHAT_CAN_YOU_DO("what-can-you-do"),
    /** What do you need from the team, the manager, the organisation? */
    WHAT_DO_YOU_NEED("what-do-you-need"),
    /** What will you do? */
    WHAT_WILL_YOU_DO("what-will-you-do"),
    /** Who and what do you bring in? */
    WHO_AND_WHAT("who-and-what");

    private static final Texts TEXTS = Texts.load("plan");

    private final String code;

    WheelQuestion(String code) {
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
        return TEXTS.get("wheel." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static WheelQuestion parse(String code) {
        return Coded.parse("wheel question", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
