package dev.positivehealth.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What a rule makes of one dimension: a score, or no score with the reason. */
public sealed interface DimensionScore {
    /** {@return the number of answered items: from 0 to {@link #items()}} */
    int answered();

    /** {@return the number of items that the questionnaire has in the dimension: 0 or more} */
    int items();

    /** {@return the score as it is shown: the mean with one decimal; empty if there is no score} */
    default Optional<BigDecimal> value() {
        return fold(scored -> Optional.of(scored.score().value()), absent -> Optional.empty());
    }

    /** {@return the reason why there is no score: the reason; empty if there is a score} */
    default Optional<AbsenceReason> reason() {
        return fold(scored -> Optional.empty(), absent -> Optional.of(absent.why()));
    }

    /** Handles both cases. */
    <R> R fold(Function<? super Scored, ? extends R> scored, Function<? super Absent, ? extends R> absent);

    /**
     * A dimension with a score.
     *
     * @param items the number of items in the dimension, at least those answered
     */
    record Scored(Score score, int items) implements DimensionScore {
        /** @throws IllegalArgumentException if more items were answered than there are */
        public Scored {
            Objects.requireNonNull(score, "score");
            if (items < score.answered()) {
                throw new IllegalArgumentException("no more items can be answered than the " + items + " there are");
            }
        }

        @Override
        public int answered() {
            return score.answered();
        }

        @Override
        public <R> R fold(Function<? super Scored, ? extends R> scored, Function<? super Absent, ? extends R> absent) {
            return scored.apply(this);
        }

        /** Says that there is a score, never which. */
        @Override
        public String toString() {
            return "Scored";
        }
    }

    /**
     * A dimension without a score.
     *
     * @param items the number of items in the dimension
     */
    record Absent(AbsenceReason why, int answered, int items) implements DimensionScore {
        /**
         * @throws IllegalArgumentException unless {@code not-in-questionnaire} has 0 of 0, {@code not-answered} 0 of at
         *      least 1, and {@code too-few-answers} at least 1 of at least as many
         */
        public Absent {
            Objects.requireNonNull(why, "why");
            if (!fits(why, answered, items)) {
                throw new IllegalArgumentException("reason " + why + " does not fit the counts");
            }
        }

        /**
         * Tells whether a reason fits the counts.
         *
         * @param items the number of items in the dimension
         * @return true if there can be such an absence
         */
        public static boolean fits(AbsenceReason why, int answered, int items) {
            return switch (why) {
                case NOT_IN_QUESTIONNAIRE -> answered == 0 && items == 0;
                case NOT_ANSWERED -> answered == 0 && items > 0;
                case TOO_FEW_ANSWERS -> answered > 0 && answered <= items;
            };
        }

        @Override
        public <R> R fold(Function<? super Scored, ? extends R> scored, Function<? super Absent, ? extends R> absent) {
            return absent.apply(this);
        }

        /** The reason, no counts. */
        @Override
        public String toString() {
            return "Absent[" + why + "]";
        }
    }
}
