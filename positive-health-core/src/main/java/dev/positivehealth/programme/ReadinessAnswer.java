package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import dev.positivehealth.programme.reference.Party;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer on one theme of readiness, given on a day, perhaps with words.
 *
 * <p>Parties may answer the same theme, and again later. The last answer of each party counts; none outweighs another's,
 * as {@link FindingCode} says.
 *
 * @param answeredBy ask employees about {@link ReadinessTheme#FEELING_SAFE}
 */
public record ReadinessAnswer(
        ReadinessTheme theme, ReadinessState state, Party answeredBy, Optional<String> words, LocalDate on)
        implements ProgrammePart {
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
