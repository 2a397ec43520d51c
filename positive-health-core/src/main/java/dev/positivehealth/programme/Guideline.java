package dev.positivehealth.programme;

import dev.positivehealth.internal.text.ClosedSet;
import dev.positivehealth.internal.text.Words;
import dev.positivehealth.programme.reference.Party;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A short guideline: when, how, by whom, for what purpose, with room for tailoring; after the report, lines 431-435.
 *
 * @param tailoring what teams fill in themselves
 * @param pages its length, at least 1
 * @param since since when it applies
 * @param evaluateOn when it is to be evaluated next
 * @param evaluatedOn when it was last evaluated
 * @param cautions what takes the meaning out of it
 */
public record Guideline(
        String when,
        String how,
        String byWhom,
        String purpose,
        Optional<String> tailoring,
        Set<Party> madeWith,
        int pages,
        LocalDate since,
        Optional<LocalDate> evaluateOn,
        Optional<LocalDate> evaluatedOn,
        Set<Pitfall> cautions)
        implements ProgrammePart {
    /** @throws IllegalArgumentException if it has no page */
    public Guideline {
        Words.required("when", when);
        Words.required("how", how);
        Words.required("by whom", byWhom);
        Words.required("purpose", purpose);
        tailoring.ifPresent(text -> Words.required("tailoring", text));
        madeWith = ClosedSet.of(Party.class, madeWith);
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(evaluateOn, "evaluateOn");
        Objects.requireNonNull(evaluatedOn, "evaluatedOn");
        cautions = ClosedSet.of(Pitfall.class, cautions);
        if (pages < 1) {
            throw new IllegalArgumentException("a guideline must have at least 1 page, but had " + pages);
        }
    }

    /** Whether no day is set for its evaluation, or that day has passed without an evaluation on or after it. */
    boolean isNotEvaluated(LocalDate on) {
        return evaluateOn
                .map(day -> day.isBefore(on)
                        && evaluatedOn.filter(done -> !done.isBefore(day)).isEmpty())
                .orElse(true);
    }

    @Override
    public String toString() {
        return "Guideline";
    }
}
