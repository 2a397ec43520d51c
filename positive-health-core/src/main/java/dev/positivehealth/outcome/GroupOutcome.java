package dev.positivehealth.outcome;

import dev.positivehealth.GroupPath;
import dev.positivehealth.dimension.Dimension;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a report says about one group: its outcomes, or that it is hidden. */
public sealed interface GroupOutcome {
    /** {@return the path of the group; empty for all people together} */
    Optional<GroupPath> group();

    /** {@return the outcomes; empty for a hidden group} */
    default Optional<Shown> shown() {
        return this instanceof Shown shown ? Optional.of(shown) : Optional.empty();
    }

    /**
     * A group that is shown, with an outcome for each of the six dimensions, in their order.
     *
     * @param group empty for all people together
     * @param respondents how many people have a score on at least one dimension
     */
    record Shown(Optional<GroupPath> group, long respondents, Map<Dimension, DimensionOutcome> dimensions)
            implements GroupOutcome {
        /** @throws IllegalArgumentException if a dimension is missing, or has more respondents than the group */
        public Shown {
            Objects.requireNonNull(group, "group");
            Map<Dimension, DimensionOutcome> all = new EnumMap<>(Dimension.class);
            for (Dimension dimension : Dimension.values()) {
                DimensionOutcome outcome = dimensions.get(dimension);
                if (outcome == null) {
                    throw new IllegalArgumentException("a group must have an outcome of " + dimension.code());
                }
                if (outcome instanceof DimensionOutcome.Mean mean && mean.respondents() > respondents) {
                    throw new IllegalArgumentException(
                            "a dimension cannot have more respondents than the group: " + dimension.code());
                }
                all.put(dimension, outcome);
            }
            dimensions = Collections.unmodifiableMap(all);
        }

        /** {@return the mean of a dimension, or that there is none to show} */
        public DimensionOutcome outcome(Dimension dimension) {
            return Objects.requireNonNull(dimensions.get(dimension), "dimension");
        }
    }

    /** A hidden group; all look alike, those without people too. The group is empty for all people together. */
    record Hidden(Optional<GroupPath> group) implements GroupOutcome {
        public Hidden {
            Objects.requireNonNull(group, "group");
        }
    }
}
