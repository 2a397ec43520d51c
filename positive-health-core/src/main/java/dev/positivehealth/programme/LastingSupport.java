package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Support over the years.
 *
 * @param from the first day
 * @param until the last day
 */
public record LastingSupport(String what, LocalDate from, LocalDate until) implements ProgrammePart {
    /** @throws IllegalArgumentException if the words are blank or too long, or it ends before it begins */
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
