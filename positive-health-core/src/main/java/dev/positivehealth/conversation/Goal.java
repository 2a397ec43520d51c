package dev.positivehealth.conversation;

import dev.positivehealth.internal.text.Words;

/** A goal that came up in the talk: the person's own, in the person's words. */
public record Goal(String words) {
    /** @throws IllegalArgumentException if the words are blank or too long */
    public Goal {
        Words.required("a goal", words);
    }

    /** {@return a goal in these words} */
    public static Goal of(String words) {
        return new Goal(words);
    }

    /** Says what it is, no words. */
    @Override
    public String toString() {
        return "Goal";
    }
}
