package dev.positivehealth.programme;

import dev.positivehealth.internal.text.ClosedSet;
import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** A place in policy or in an HR process: in which process, how, with what cautions, and since when. */
public record Embedding(String process, String how, Set<Pitfall> cautions, LocalDate since) implements ProgrammePart {
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
