package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Objects;

/** A question of the review that the organisation sets aside, with its reason. */
public record SetAside(FindingCode finding, String reason, LocalDate on) implements ProgrammePart {
    public SetAside {
        Objects.requireNonNull(finding, "finding");
        Words.required("reason", reason);
        Objects.requireNonNull(on, "on");
    }

    @Override
    public String toString() {
        return "SetAside[" + finding + "]";
    }
}
