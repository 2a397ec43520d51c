package dev.positivehealth.questionnaire;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A short mark of what scoring rests on in a questionnaire: its id, its scale, and the code and dimension of each item in order.
 * Texts do not count. Two questionnaires under one id that score differently have different marks.
 *
 * <p>It finds a questionnaire that was edited where it needed a new version. It is no protection: whoever means to can make
 * another questionnaire with the same mark.
 *
 * <p>It is FNV-1a of 64 bits over lines of ASCII, each ended by a line feed: the id, {@code lowest..highest}, and for each item {@code
 * code dimension}. That of {@code marks-6/1} begins with the lines {@code marks-6/1} and {@code 0..10}.
 *
 * @param value 16 hexadecimal digits, in lower case
 */
public record Fingerprint(String value) implements Comparable<Fingerprint> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int DIGITS = 16;

    /** @throws IllegalArgumentException if it is not 16 hexadecimal digits in lower case */
    public Fingerprint {
        if (!isValid(Objects.requireNonNull(value, "value"))) {
            throw new IllegalArgumentException("a fingerprint must be " + DIGITS + " hexadecimal digits in lower case");
        }
    }

    /** {@return whether {@link #parse(String)} would accept the text} */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * {@return the fingerprint with this text}
     *
     * @throws IllegalArgumentException if it is not 16 hexadecimal digits in lower case
     */
    public static Fingerprint parse(String text) {
        return new Fingerprint(text);
    }

    /** {@return as {@link #parse}, under the name that Spring, JAX-RS and MicroProfile look for} */
    public static Fingerprint valueOf(String text) {
        return parse(text);
    }

    static Fingerprint of(Questionnaire questionnaire) {
        long hash = line(BASIS, questionnaire.id().toString());
        hash = line(
                hash,
                questionnaire.scale().lowest() + ".." + questionnaire.scale().highest());
        for (Item item : questionnaire.items()) {
            hash = line(hash, item.code().value() + " " + item.dimension().code());
        }
        String digits = Long.toHexString(hash);
        return new Fingerprint("0".repeat(DIGITS - digits.length()) + digits);
    }

    private static long line(long before, String ascii) {
        long hash = before;
        for (int i = 0; i < ascii.length(); i++) {
            hash = (hash ^ ascii.charAt(i)) * PRIME;
        }
        return (hash ^ '\n') * PRIME;
    }

    /** Compares by the text, so that any number of them with one hash code is still found fast. */
    @Override
    public int compareTo(Fingerprint other) {
        return value.compareTo(other.value);
    }

    /** The digits. */
    @Override
    public String toString() {
        return value;
    }
}
