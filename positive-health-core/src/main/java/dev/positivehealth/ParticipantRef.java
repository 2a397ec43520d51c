package dev.positivehealth;

import java.util.Objects;

/**
 * The reference by which the host knows one participant, such as {@code p-001}.
 *
 * <p>It is a pseudonym that only the host can resolve; the library never needs a name. Its text form is
 * {@link #value()}; {@link #toString()} does not show it, so that it does not end up in a log by accident.
 *
 * @param value 1 to 128 code points, not blank, without control characters (Unicode's Cc) or unpaired surrogates
 */
public record ParticipantRef(String value) {
    /** The longest reference, in code points: 128. */
    public static final int LONGEST = 128;

    /** @throws IllegalArgumentException if it is not valid; the message does not show it */
    public ParticipantRef {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "a participant reference must have 1 to 128 characters, not all blank and no control characters");
        }
    }

    /**
     * {@return the reference with this text, as the host writes it}
     *
     * @throws IllegalArgumentException if it is not valid; the message does not show it
     */
    public static ParticipantRef parse(String text) {
        return new ParticipantRef(text);
    }

    /** {@return whether {@link #parse(String)} would accept the text} */
    public static boolean isValid(String text) {
        return !text.isBlank() && CodePoints.isPlain(text) && CodePoints.length(text) <= LONGEST;
    }

    /** Says what it is, never whom it refers to. */
    @Override
    public String toString() {
        return "ParticipantRef";
    }
}
