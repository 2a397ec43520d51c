package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import dev.positivehealth.programme.reference.Party;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Visible commitment of somebody who leads. Named by function.
 *
 * @param party the board, managers or the works council
 */
public record Sponsor(Party party, String who, String commitment, Optional<String> example, LocalDate since)
        implements ProgrammePart {
    /** @throws IllegalArgumentException if the words are blank or too long */
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
