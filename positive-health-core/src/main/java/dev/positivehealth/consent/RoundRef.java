package dev.positivehealth.consent;

import dev.positivehealth.ParticipantRef;
import java.util.Objects;

/**
 * The name of one round of group outcomes, such as {@code 2026-spring}: 1 to 128 code points, like a
 * participant's reference.
 */
public record RoundRef(String value) implements Comparable<RoundRef> {
    /** @throws IllegalArgumentException if the value is not a valid name */
    public RoundRef {
        Objects.requireNonNull(value, "value");
        if (!ParticipantRef.isValid(value)) {
            throw new IllegalArgumentException(
                    "a round's name must have 1 to 128 characters, all of them visible, and no space at either end");
        }
    }

    /**
     * {@return the round with this name}
     *
     * @throws IllegalArgumentException if it is not valid
     */
    public static RoundRef parse(String text) {
        return new RoundRef(text);
    }

    /** {@return as {@link #parse}, under the name that Spring, JAX-RS and MicroProfile look for} */
    public static RoundRef valueOf(String text) {
        return parse(text);
    }

    /** Compares by the text, so that any number of them with one hash code is still found fast. */
    @Override
    public int compareTo(RoundRef other) {
        return value.compareTo(other.value);
    }

    /** The name itself: it is the host's, not a person's. */
    @Override
    public String toString() {
        return value;
    }
}
