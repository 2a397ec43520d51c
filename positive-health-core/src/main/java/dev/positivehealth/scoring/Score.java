package dev.positivehealth.scoring;

import dev.positivehealth.Languages;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The score of a dimension, kept exactly as a sum of whole answers and their number.
 *
 * <p>It is a fraction, not a decimal: 48 over 7 stays 48 over 7. Only {@link #value()} turns a mean into a decimal.
 * Scores have no order on purpose: nothing here is to be ranked. {@link #toString()} shows no number, since a score of
 * one answer is that answer.
 *
 * @param sum the sum of the answers
 * @param answered the number of answers, at least 1
 */
public record Score(long sum, int answered) {
    private static final int DECIMALS = 1;

    /** @throws IllegalArgumentException if {@code answered} is below 1 */
    public Score {
        if (answered < 1) {
            throw new IllegalArgumentException("a score must have at least 1 answer, but had " + answered);
        }
    }

    /** {@return the score of a sum of answers and their number, at least 1} */
    public static Score of(long sum, int answered) {
        return new Score(sum, answered);
    }

    /**
     * {@return the mean as shown: one decimal, a half rounded away from zero (this project's choice; no official rule
     * is known): 2 over 8 is 0.3, 48 over 7 is 6.9}
     */
    public BigDecimal value() {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answered), DECIMALS, RoundingMode.HALF_UP);
    }

    /** {@return the mean for people: one decimal, with the language's decimal mark: {@code 6,9} or {@code 6.9}} */
    public String text(Languages languages) {
        String[] parts = value().toPlainString().split("\\.", -1);
        return ShippedRules.text("number", "whole", parts[0], "tenths", parts[1])
                .in(languages);
    }

    /** Says what it is, not how much. */
    @Override
    public String toString() {
        return "Score";
    }
}
