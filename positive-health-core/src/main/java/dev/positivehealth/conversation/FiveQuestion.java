package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * One of the five questions of a conversation. Source: the guide to Positive Health at work; the words are ours.
 */
public enum FiveQuestion implements Coded {
    /** What would you change? */
    WHAT_WOULD_YOU_CHANGE("what-would-you-change"),
    /** What makes you happy if that works? */
    WHAT_MAKES_YOU_HAPPY("what-makes-you-happy"),
    /** What do you need from team, manager or organisation? */
    WHAT_DO_YOU_NEED("what-do-you-need"),
    /** What will you do? */
    WHAT_WILL_YOU_DO("what-will-you-do"),
    /** Who or what do you use? */
    WHO_OR_WHAT_DO_YOU_USE("who-or-what-do-you-use");

    private static final Texts TEXTS = Texts.load("conversation");

    private final String code;

    FiveQuestion(String code) {
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
        return TEXTS.get("question." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static FiveQuestion parse(String code) {
        return Coded.parse("five question", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
