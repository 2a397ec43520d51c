package dev.positivehealth.examples.sector;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A participant of an organisation without a reference: 128 bits of a keyed hash, made by {@link PersonKeys}. */
final class PersonKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long high;
    private final long low;

    PersonKey(long high, long low) {
        this.high = high;
        this.low = low;
    }

    long high() {
        return high;
    }

    long low() {
        return low;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonKey that && high == that.high && low == that.low;
    }

    @Override
    public int hashCode() {
        return (int) low;
    }

    /** Says what it is, not who. */
    @Override
    public String toString() {
        return "PersonKey";
    }
}
