package dev.positivehealth.team;

import dev.positivehealth.internal.text.Words;

/** A value that the team finds it shares, in the team's words, up to 2,000 code points. */
public record SharedValue(String words) {
    /** @throws IllegalArgumentException if the words are blank or too long */
    public SharedValue {
        Words.required("a shared value", words);
    }

    /** Says what it is, no words. */
    @Override
    public String toString() {
        return "SharedValue";
    }
}
