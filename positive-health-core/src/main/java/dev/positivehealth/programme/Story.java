package dev.positivehealth.programme;

import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A story of somebody who tries it, told with consent: what makes one glad, what it brings, and what one runs into.
 *
 * @param consent the consent of the teller to this story, in the teller's ledger
 */
public record Story(
        Optional<String> enthusiasm,
        Optional<String> brings,
        Optional<String> obstacle,
        ConsentId consent,
        LocalDate toldOn)
        implements ProgrammePart {
    /** @throws IllegalArgumentException if nothing is told, or the words are blank or too long */
    public Story {
        enthusiasm.ifPresent(text -> Words.required("enthusiasm", text));
        brings.ifPresent(text -> Words.required("brings", text));
        obstacle.ifPresent(text -> Words.required("obstacle", text));
        Objects.requireNonNull(consent, "consent");
        Objects.requireNonNull(toldOn, "toldOn");
        if (enthusiasm.isEmpty() && brings.isEmpty() && obstacle.isEmpty()) {
            throw new IllegalArgumentException("a story must tell something");
        }
    }

    @Override
    public String toString() {
        return "Story";
    }
}
