package dev.positivehealth;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A constant of a closed list that is known by a stable code, in kebab-case: {@code IN_FORCE} is {@code in-force}.
 *
 * <p>Documents and storage hold the code, never the name or position of a constant. Codes are added, never renamed: a
 * test compares them with a golden file of all codes and fails when one is.
 */
public interface Coded {
    /** {@return the name of the constant, as every enum has it; never stored} */
    String name();

    /** {@return the code as documents and storage hold it} */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds a constant by its code.
     *
     * @param what what the constants are, for the message: {@code "dimension"}
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

    /**
     * Finds a constant of any closed list, an enum, by its code, for a codec or converter that knows only the class.
     *
     * @throws IllegalArgumentException if there is no such code; the message lists the codes and does not show the text
     */
    static <E extends Coded> E parse(Class<E> list, String code) {
        String words =
                list.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return parse(words, list.getEnumConstants(), code);
    }
}
