package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import dev.positivehealth.programme.reference.Party;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Visible commitment of somebody who leads, named by function.
 *
 * @param party the board, managers or the works council
 * @param commitment what was said or done
 * @param example the example that this person sets
 */
public record Sponsor(Party party, String who, String commitment, Optional<String> example, LocalDate since)
        implements ProgrammePart {
    public Sponsor {
        Objects.requireNonNull(party, "party");
        Words.required("who", who);
        Words.required("commitment", commitment);
        example.ifPresent(text -> Words.required("example", text));
        Objects.requireNonNull(since, "since");
    }

    @Override
    public String toString() {
        return "Sponsor[" + party + "]";
    }
}
