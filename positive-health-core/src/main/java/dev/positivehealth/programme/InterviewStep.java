package dev.positivehealth.programme;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened around an interview.
 *
 * @param moment what
 * @param on the day
 */
public record InterviewStep(InterviewMoment moment, LocalDate on) {
    /** @throws IllegalArgumentException if never; a part may not be null */
    public InterviewStep {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(on, "on");
    }

    /** What it is, no words. */
    @Override
    public String toString() {
        return "InterviewStep[" + moment + "]";
    }
}
