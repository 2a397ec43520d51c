package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Something achieved, and how it was celebrated. */
public record Milestone(String what, LocalDate on, Optional<String> celebration) implements ProgrammePart {
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
