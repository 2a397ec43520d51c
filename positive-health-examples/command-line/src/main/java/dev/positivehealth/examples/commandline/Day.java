package dev.positivehealth.examples.commandline;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day in an option, written as in documents. */
final class Day {
    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private Day() {}

    static LocalDate parse(String option, @Nullable String text, LocalDate absent) {
        if (text == null) {
            return absent;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                return day;
            }
        } catch (DateTimeException e) {
            // Told below, as any other day that is none.
        }
        throw new WrongUsageException(option + " must be a day of the years 1900 to 2200, such as 2026-03-01");
    }
}
