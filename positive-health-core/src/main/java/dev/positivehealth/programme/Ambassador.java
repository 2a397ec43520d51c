package dev.positivehealth.programme;

import dev.positivehealth.GroupPath;
import java.time.LocalDate;
import java.util.Objects;

/** Somebody who tells others about it since that day. Nobody is named, only the team where the person works. */
public record Ambassador(GroupPath team, LocalDate since) implements ProgrammePart {
    public Ambassador {
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(since, "since");
    }

    @Override
    public String toString() {
        return "Ambassador";
    }
}
