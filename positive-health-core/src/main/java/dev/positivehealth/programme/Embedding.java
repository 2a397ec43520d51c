package dev.positivehealth.programme;

import dev.positivehealth.internal.text.ClosedSet;
import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * A place in policy or in an HR process.
 *
 * @param how how Positive Health has a place in it
 */
public record Embedding(String process, String how, Set<Pitfall> cautions, LocalDate since) implements ProgrammePart {
    /** @throws IllegalArgumentException if the words are blank or too long */
    public Embedding {
        Words.required("process", process);
        Words.required("how", how);
        cautions = ClosedSet.of(Pitfall.class, cautions);
        Objects.requireNonNull(since, "since");
    }

    @Override
    public String toString() {
        return "Embedding";
    }
}
