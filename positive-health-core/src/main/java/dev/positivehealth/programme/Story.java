package dev.positivehealth.programme;

import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A story of somebody who tries it, told with consent.
 *
 * @param enthusiasm what makes the teller happy
 * @param brings what it brings
 * @param obstacle what the teller runs into
 * @param consent the teller's consent to this story, in the teller's ledger: scope part {@code story}, purpose
 *     {@code story}, role {@code programme}
 */
public record Story(
        Optional<String> enthusiasm,
        Optional<String> brings,
        Optional<String> obstacle,
        ConsentId consent,
        LocalDate toldOn)
        implements ProgrammePart {
    /** @throws IllegalArgumentException if nothing is told */
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
