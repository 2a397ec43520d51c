package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Objects;

/** What the organisation itself changes, beside what people do. */
public record StructuralMeasure(NeedTheme theme, String what, LocalDate since) implements ProgrammePart {
    /** @throws IllegalArgumentException if the words are blank or too long */
    public StructuralMeasure {
        Objects.requireNonNull(theme, "theme");
        Words.required("what", what);
        Objects.requireNonNull(since, "since");
    }

    @Override
    public String toString() {
        return "StructuralMeasure[" + theme + "]";
    }
}
