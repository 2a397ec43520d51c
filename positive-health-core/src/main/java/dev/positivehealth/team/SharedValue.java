package dev.positivehealth.team;

import dev.positivehealth.internal.text.Words;

/**
 * A value that a team finds it shares.
 *
 * @param words the team's words, up to 2,000 code points
 */
public record SharedValue(String words) {
    /** @throws IllegalArgumentException if they are blank or too long */
    public SharedValue {
        Words.required("a shared value", words);
    }

    /** Says what it is, no words. */
    @Override
    public String toString() {
        return "SharedValue";
    }
}
