package dev.positivehealth;

import dev.positivehealth.internal.text.Pseudonym;
import dev.positivehealth.internal.text.ReferenceText;
import java.util.Objects;

/**
 * The reference by which the host knows one participant, such as {@code p-001}.
 *
 * <p>It is a pseudonym that only the host can resolve; the library never needs a name. Its text form is
 * {@link #value()}; {@link #toString()} does not show it, so that it does not end up in a log by accident, but differs where
 * it does.
 *
 * @param value 1 to 128 code points in Unicode's normal form C, without white space at the ends, without control, format,
 *     private-use and other invisible characters, and with no other space than U+0020: two references that look the same are
 *     the same. Letter case, and letters of different scripts that look alike, are the host's
 */
public record ParticipantRef(String value) implements Comparable<ParticipantRef> {
    /** The longest reference, in code points: 128. */
    public static final int LONGEST = 128;

    /** @throws IllegalArgumentException if it is not valid; the message does not show it */
    public ParticipantRef {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "a participant reference must have 1 to 128 characters, all of them visible, and no space at either end");
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

    /** {@return as {@link #parse}, under the name that Spring, JAX-RS and MicroProfile look for} */
    public static ParticipantRef valueOf(String text) {
        return parse(text);
    }

    /** {@return whether {@link #parse(String)} would accept the text} */
    public static boolean isValid(String text) {
        return ReferenceText.isValid(text, LONGEST);
    }

    /** Compares by the text, so that any number of them with one hash code is still found fast. */
    @Override
    public int compareTo(ParticipantRef other) {
        return value.compareTo(other.value);
    }

    /**
     * A token that differs where the reference does and tells nothing of it: frameworks make keys of texts. It is another one in
     * each process, and personal data as long as that runs; for keys that last, and for URLs, use {@link #value()}.
     */
    @Override
    public String toString() {
        return "ParticipantRef[" + Pseudonym.of(value) + "]";
    }
}
