package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Objects;

/** What the organisation itself changes, besides what people do themselves. */
public record StructuralMeasure(NeedTheme theme, String what, LocalDate since) implements ProgrammePart {
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
