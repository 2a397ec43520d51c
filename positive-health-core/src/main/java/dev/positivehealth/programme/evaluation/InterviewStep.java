package dev.positivehealth.programme.evaluation;

import java.time.LocalDate;
import java.util.Objects;

/** Something that happened around an interview, on a day. */
public record InterviewStep(InterviewMoment moment, LocalDate on) {
    public InterviewStep {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public String toString() {
        return "InterviewStep[" + moment + "]";
    }
}
