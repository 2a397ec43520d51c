package dev.positivehealth.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What a rule makes of one dimension: a score, or no score with the reason. */
public sealed interface DimensionScore {
    /** {@return the number of answered items, from 0 to {@link #items()}} */
    int answered();

    /** {@return how many items the questionnaire has on the dimension, 0 or more} */
    int items();

    /** {@return the score as shown: the mean with one decimal; empty if there is no score} */
    default Optional<BigDecimal> value() {
        return fold(scored -> Optional.of(scored.score().value()), absent -> Optional.empty());
    }

    /** {@return why there is no score; empty if there is one} */
    default Optional<AbsenceReason> reason() {
        return fold(scored -> Optional.empty(), absent -> Optional.of(absent.why()));
    }

    /** {@return what the function for this case makes of it} */
    <R> R fold(Function<? super Scored, ? extends R> scored, Function<? super Absent, ? extends R> absent);

    /** A dimension with a score; {@code items} is at least the number of answered ones. */
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

        /** Says that there is a score, not which. */
        @Override
        public String toString() {
            return "Scored";
        }
    }

    /** A dimension without a score, because of {@code why}. */
    record Absent(AbsenceReason why, int answered, int items) implements DimensionScore {
        /**
         * @throws IllegalArgumentException unless {@code not-in-questionnaire} has 0 of 0 items answered, {@code
         *     not-answered} 0 of at least 1, {@code too-few-answers} at least 1 of at least as many, and {@code
         *     too-few-shared} any of at least as many
         */
        public Absent {
            Objects.requireNonNull(why, "why");
            if (!fits(why, answered, items)) {
                throw new IllegalArgumentException("reason " + why + " does not fit the counts");
            }
        }

        /** {@return whether a reason fits the counts} */
        public static boolean fits(AbsenceReason why, int answered, int items) {
            return switch (why) {
                case NOT_IN_QUESTIONNAIRE -> answered == 0 && items == 0;
                case NOT_ANSWERED -> answered == 0 && items > 0;
                case TOO_FEW_ANSWERS -> answered > 0 && answered <= items;
                case TOO_FEW_SHARED -> answered >= 0 && answered <= items;
            };
        }

        @Override
        public <R> R fold(Function<? super Scored, ? extends R> scored, Function<? super Absent, ? extends R> absent) {
            return absent.apply(this);
        }

        /** The reason, without counts. */
        @Override
        public String toString() {
            return "Absent[" + why + "]";
        }
    }
}
