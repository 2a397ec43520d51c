package dev.positivehealth.questionnaire;

import dev.positivehealth.internal.text.KebabCase;
import java.util.Objects;

/**
 * The code that identifies an item in every questionnaire, such as {@code sleeping}.
 *
 * <p>The same code in two questionnaires means the same question, whatever its place or wording.
 *
 * @param value kebab-case: 1 to 64 lower-case letters, digits and single hyphens between them
 */
public record ItemCode(String value) implements Comparable<ItemCode> {
    /** @throws IllegalArgumentException if it is not kebab-case of 1 to 64 characters */
    public ItemCode {
        Objects.requireNonNull(value, "value");
        KebabCase.required("an item code", value);
    }

    /**
     * {@return the code with this text}
     *
     * @throws IllegalArgumentException if it is not kebab-case of 1 to 64 characters
     */
    public static ItemCode parse(String text) {
        return new ItemCode(text);
    }

    /** {@return as {@link #parse}, under the name that Spring, JAX-RS and MicroProfile look for} */
    public static ItemCode valueOf(String text) {
        return parse(text);
    }

    /** {@return whether {@link #parse(String)} would accept the text} */
    public static boolean isValid(String text) {
        return KebabCase.isValid(text);
    }

    @Override
    public int compareTo(ItemCode other) {
        return value.compareTo(other.value);
    }

    /** The code itself. */
    @Override
    public String toString() {
        return value;
    }
}
