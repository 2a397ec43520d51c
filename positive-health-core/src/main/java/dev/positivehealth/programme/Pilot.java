package dev.positivehealth.programme;

import dev.positivehealth.GroupPath;
import dev.positivehealth.internal.text.Words;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A small try-out where the energy is.
 *
 * @param energy where the energy is: which team, which people
 * @param until the last day; empty while it runs
 * @param materials the codes of those used
 * @param widenedTo the teams that it was extended to
 */
public record Pilot(
        String name,
        String energy,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> worked,
        Optional<String> didNotWork,
        Optional<String> next,
        List<ItemCode> materials,
        List<GroupPath> widenedTo)
        implements ProgrammePart {
    /** @throws IllegalArgumentException if it ends before it begins */
    public Pilot {
        Words.required("name", name);
        Words.required("energy", energy);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        worked.ifPresent(text -> Words.required("worked", text));
        didNotWork.ifPresent(text -> Words.required("did not work", text));
        next.ifPresent(text -> Words.required("next", text));
        materials = List.copyOf(materials);
        widenedTo = List.copyOf(widenedTo);
        if (until.filter(day -> day.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("a pilot must not end before it begins");
        }
    }

    /** Whether other teams joined before anybody said what worked, what did not and what comes next. */
    boolean isWidenedWithoutLessons() {
        return !widenedTo.isEmpty() && Stream.of(worked, didNotWork, next).anyMatch(Optional::isEmpty);
    }

    @Override
    public String toString() {
        return "Pilot";
    }
}
