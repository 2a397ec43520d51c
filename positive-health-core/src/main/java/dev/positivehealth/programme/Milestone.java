package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Something that was reached, and how it was marked. */
public record Milestone(String what, LocalDate on, Optional<String> celebration) implements ProgrammePart {
    /** @throws IllegalArgumentException if the words are blank or too long */
    public Milestone {
        Words.required("what", what);
        Objects.requireNonNull(on, "on");
        celebration.ifPresent(text -> Words.required("celebration", text));
    }

    @Override
    public String toString() {
        return "Milestone";
    }
}
