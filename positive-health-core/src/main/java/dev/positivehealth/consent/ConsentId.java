package dev.positivehealth.consent;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The id of one request for consent within a ledger, such as {@code c-1}: 1 to 64 letters, digits, hyphens, dots and
 * underscores.
 */
public record ConsentId(String value) implements Comparable<ConsentId> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** @throws IllegalArgumentException if the value is not a valid id */
    public ConsentId {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "a consent id must have 1 to 64 letters, digits, hyphens, dots and underscores");
        }
    }

    /**
     * {@return the id with this text}
     *
     * @throws IllegalArgumentException if it is not valid
     */
    public static ConsentId parse(String text) {
        return new ConsentId(text);
    }

    /** {@return as {@link #parse}, under the name that Spring, JAX-RS and MicroProfile look for} */
    public static ConsentId valueOf(String text) {
        return parse(text);
    }

    /** {@return whether {@link #parse(String)} would accept the text} */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    /** Compares by the text, so that any number of them with one hash code is still found fast. */
    @Override
    public int compareTo(ConsentId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
