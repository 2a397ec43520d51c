package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import dev.positivehealth.programme.reference.Party;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer on one theme of readiness.
 *
 * @param answeredBy who answered; for {@link ReadinessTheme#FEELING_SAFE} ask employees
 */
public record ReadinessAnswer(
        ReadinessTheme theme, ReadinessState state, Party answeredBy, Optional<String> words, LocalDate on)
        implements ProgrammePart {
    /** @throws IllegalArgumentException if the words are blank or too long */
    public ReadinessAnswer {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(answeredBy, "answeredBy");
        words.ifPresent(text -> Words.required("words", text));
        Objects.requireNonNull(on, "on");
    }

    @Override
    public String toString() {
        return "ReadinessAnswer[" + theme + "]";
    }
}
