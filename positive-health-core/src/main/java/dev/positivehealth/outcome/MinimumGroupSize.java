package dev.positivehealth.outcome;

/**
 * The least number of people about whom anything is shown: ten unless a round sets another, and never below five.
 *
 * <p>Both numbers are this project's choice. In practice 5 (engagement tools), 7, 10 and 15 (Dutch occupational health)
 * are used.
 */
public record MinimumGroupSize(int value) {
    /** The lowest minimum that any round may set: 5. */
    public static final int FLOOR = 5;

    private static final int STANDARD = 10;

    /** @throws IllegalArgumentException if it is below 5 */
    public MinimumGroupSize {
        if (value < FLOOR) {
            throw new IllegalArgumentException("minimum group size must be at least " + FLOOR + ", but was " + value);
        }
    }

    /** {@return a minimum of this many people, at least 5} */
    public static MinimumGroupSize of(int value) {
        return new MinimumGroupSize(value);
    }

    /** {@return the minimum of a round that sets none: ten people} */
    public static MinimumGroupSize standard() {
        return new MinimumGroupSize(STANDARD);
    }

    /** The number. */
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
