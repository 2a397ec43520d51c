package dev.positivehealth.questionnaire;

import dev.positivehealth.LocalizedText;
import java.util.Objects;

/**
 * The whole numbers an item can be answered with, and what the two ends mean.
 *
 * <p>The scale of Positive Health is 0 to 10, both included. Custom questionnaires may have other ends, which are
 * scored as they are.
 *
 * @param lowest the least answer, inclusive, at least -1,000,000
 * @param highest the greatest answer, inclusive, above {@code lowest}, at most 1,000,000
 */
public record AnswerScale(int lowest, int highest, LocalizedText lowestMeaning, LocalizedText highestMeaning) {
    /** How far from 0 an end may lie: 1,000,000 (this project's choice; sums stay far within a long). */
    public static final int FARTHEST = 1_000_000;

    /** @throws IllegalArgumentException if {@code lowest} is not below {@code highest}, or an end lies too far out */
    public AnswerScale {
        Objects.requireNonNull(lowestMeaning, "lowestMeaning");
        Objects.requireNonNull(highestMeaning, "highestMeaning");
        if (!areEnds(lowest, highest)) {
            throw new IllegalArgumentException("the lowest answer must be below the highest, and both from -" + FARTHEST
                    + " to " + FARTHEST + ", but they were " + lowest + " and " + highest);
        }
    }

    /** {@return whether a scale can have these ends} */
    public static boolean areEnds(long lowest, long highest) {
        return lowest < highest && lowest >= -FARTHEST && highest <= FARTHEST;
    }

    /** {@return whether a number is an answer on this scale, from {@code lowest} to {@code highest}, both included} */
    public boolean contains(long number) {
        return lowest <= number && number <= highest;
    }
}
