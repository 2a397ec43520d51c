package dev.positivehealth.team;

import dev.positivehealth.dimension.Dimension;
import java.util.Objects;

/** Where a team places a note: on a dimension, between two, or beside the web. */
public sealed interface Spot {
    /** On one of the six dimensions. */
    record On(Dimension dimension) implements Spot {
        public On {
            Objects.requireNonNull(dimension, "dimension");
        }
    }

    /** Between two dimensions, which need not be neighbours; kept in their order. */
    record Between(Dimension one, Dimension other) implements Spot {
        /** @throws IllegalArgumentException if both are the same */
        public Between {
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(other, "other");
            if (one == other) {
                throw new IllegalArgumentException("a note between two dimensions must be between different ones");
            }
            if (one.place() > other.place()) {
                Dimension swapped = one;
                one = other;
                other = swapped;
            }
        }
    }

    /** Beside the web. */
    record Beside() implements Spot {}
}
