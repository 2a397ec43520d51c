package dev.positivehealth.outcome;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** What a report says about one dimension of a shown group: a mean, nothing, or that the questionnaire does not ask. */
public sealed interface DimensionOutcome {
    /** {@return the mean, with one decimal; empty if it is hidden or not asked} */
    default Optional<BigDecimal> value() {
        return this instanceof Mean shown ? Optional.of(shown.mean()) : Optional.empty();
    }

    /**
     * The mean, over the persons of the group, of each person's exact score.
     *
     * @param mean with one decimal, a half rounded away from zero
     * @param respondents how many persons have a score on the dimension, at least the round's minimum
     */
    record Mean(BigDecimal mean, long respondents) implements DimensionOutcome {
        /** @throws IllegalArgumentException if the mean does not have one decimal, or fewer than 5 people answered */
        public Mean {
            Objects.requireNonNull(mean, "mean");
            if (mean.scale() != 1) {
                throw new IllegalArgumentException("a mean must have exactly one decimal");
            }
            if (respondents < MinimumGroupSize.FLOOR) {
                throw new IllegalArgumentException("a mean must be of at least " + MinimumGroupSize.FLOOR
                        + " respondents, but was of " + respondents);
            }
        }
    }

    /** Not shown. The reason is not given, and a column nobody answered looks the same. */
    record Hidden() implements DimensionOutcome {}

    /** The round's questionnaire has no item on the dimension. */
    record NotInQuestionnaire() implements DimensionOutcome {}
}
