package dev.positivehealth.questionnaire;

import java.util.OptionalInt;

/**
 * What became of one item on a sheet: answered, deliberately skipped, or not answered. The three are never the same,
 * and none of them is the answer 0.
 */
public sealed interface Answer {
    /** {@return the number on the questionnaire's scale; empty if the item was skipped or not answered} */
    default OptionalInt value() {
        return OptionalInt.empty();
    }

    /**
     * An answer that was given, as a number on the questionnaire's scale. Its {@link #toString()} does not show the
     * number.
     */
    record Given(int number) implements Answer {
        @Override
        public OptionalInt value() {
            return OptionalInt.of(number);
        }

        /** Says that there is an answer, never which. */
        @Override
        public String toString() {
            return "Given";
        }
    }

    /** The person looked at the item and chose not to answer it. */
    record Skipped() implements Answer {
        @Override
        public String toString() {
            return "Skipped";
        }
    }

    /** The person has not come to the item, or left it. */
    record NotAnswered() implements Answer {
        @Override
        public String toString() {
            return "NotAnswered";
        }
    }
}
