package dev.positivehealth.plan;

import dev.positivehealth.internal.text.Words;
import java.time.Instant;
import java.util.Objects;

/**
 * Looking back: what it brought, what was learnt, what there is to celebrate. It turns the wheel again.
 *
 * @param celebration what there is to celebrate; may be empty
 */
public record Reflection(String words, String celebration, Instant at) {
    /** @throws IllegalArgumentException if the words are blank, or either is too long */
    public Reflection {
        Words.required("a reflection", words);
        Words.optional("a celebration", celebration);
        Objects.requireNonNull(at, "at");
    }

    /** Says what it is, no words. */
    @Override
    public String toString() {
        return "Reflection";
    }
}
