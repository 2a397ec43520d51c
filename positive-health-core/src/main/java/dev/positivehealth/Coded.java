package dev.positivehealth;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A value of a closed list that is known by a stable code, in kebab-case.
 *
 * <p>Documents and storage hold the code, never the name or place of a constant. Codes are added, never renamed.
 */
public interface Coded {
    /**
     * Gives the stable code.
     *
     * @return the code as documents and storage hold it
     */
    String code();

    /**
     * Finds a value of a closed list by its code.
     *
     * @param what what the values are, for the message: {@code "dimension"}
     * @param values the list
     * @param code the stable code
     * @param <E> the kind of value
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes and does not show the text
     */
    static <E extends Coded> E parse(String what, E[] values, String code) {
        Objects.requireNonNull(code, "code");
        for (E value : values) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("there is no such " + what + "; the codes are "
                + Arrays.stream(values).map(Coded::code).collect(Collectors.joining(", ")));
    }
}
