package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Objects;

/** Support over the years: what and by whom, from the first day to the last. */
public record LastingSupport(String what, LocalDate from, LocalDate until) implements ProgrammePart {
    /** @throws IllegalArgumentException if it ends before it begins */
    public LastingSupport {
        Words.required("what", what);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("support must not end before it begins");
        }
    }

    @Override
    public String toString() {
        return "LastingSupport";
    }
}
