package dev.positivehealth.conversation;

import dev.positivehealth.internal.text.Words;

/**
 * A goal that came up in the talk: the person's own, in the person's words.
 *
 * @param words what the person would like to reach
 */
public record Goal(String words) {
    /** @throws IllegalArgumentException if they are blank or too long */
    public Goal {
        Words.required("a goal", words);
    }

    /**
     * Makes a goal.
     *
     * @param words what the person would like to reach
     */
    public static Goal of(String words) {
        return new Goal(words);
    }

    /** Says what it is, no words. */
    @Override
    public String toString() {
        return "Goal";
    }
}
