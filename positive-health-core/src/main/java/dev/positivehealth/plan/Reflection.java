package dev.positivehealth.plan;

import dev.positivehealth.internal.text.Words;
import java.time.Instant;
import java.util.Objects;

/**
 * Looking back: what it brought, what was learnt, and what there is to celebrate, which may be empty. It turns the
 * wheel again.
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
