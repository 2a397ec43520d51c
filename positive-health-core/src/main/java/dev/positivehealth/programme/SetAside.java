package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Objects;

/** A question of the review that the organisation sets aside for half a year, with its reason. */
public record SetAside(FindingCode finding, String reason, LocalDate on) implements ProgrammePart {
    public SetAside {
        Objects.requireNonNull(finding, "finding");
        Words.required("reason", reason);
        Objects.requireNonNull(on, "on");
    }

    /** {@return the day from which the question is asked again: half a year later, a choice of this project} */
    public LocalDate comesBackOn() {
        return on.plusMonths(6);
    }

    @Override
    public String toString() {
        return "SetAside[" + finding + "]";
    }
}
