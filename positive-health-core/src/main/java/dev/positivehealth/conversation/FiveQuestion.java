package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** One of the five questions of a conversation. Source: the guide to Positive Health at work; the words are ours. */
public enum FiveQuestion implements Labelled {
    /** What would you change? */
    WHAT_WOULD_YOU_CHANGE,
    /** What makes you happy if that works? */
    WHAT_MAKES_YOU_HAPPY,
    /** What do you need from team, manager or organisation? */
    WHAT_DO_YOU_NEED,
    /** What will you do? */
    WHAT_WILL_YOU_DO,
    /** Who or what do you use? */
    WHO_OR_WHAT_DO_YOU_USE;

    @Override
    public String list() {
        return "conversation.question";
    }

    /** {@return the five question with this code, as {@link Coded#parse} finds it} */
    public static FiveQuestion parse(String code) {
        return Coded.parse("five question", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static FiveQuestion fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
