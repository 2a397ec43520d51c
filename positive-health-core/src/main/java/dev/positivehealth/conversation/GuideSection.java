package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/**
 * A part of the conversation guide.
 */
public enum GuideSection implements Labelled {
    /** Ways to begin. */
    OPENERS,
    /** Starting from what goes well. */
    WHAT_GOES_WELL,
    /** The five questions. */
    FIVE_QUESTIONS,
    /** A prompt on meaning in work; never a weight. */
    MEANING_IN_WORK,
    /** The seven marks of a safe setting. */
    SAFETY,
    /** What a partner does. */
    DO,
    /** What a partner does not do, temptations included. */
    DO_NOT;

    @Override
    public String list() {
        return "conversation.section";
    }

    /** {@return the guide section with this code, as {@link Coded#parse} finds it} */
    public static GuideSection parse(String code) {
        return Coded.parse("guide section", values(), code);
    }

    @Override
    public String toString() {
        return code();
    }
}
