package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.programme.evaluation.Codebook;
import dev.positivehealth.programme.evaluation.EvaluationReport;
import dev.positivehealth.programme.evaluation.Interview;
import dev.positivehealth.programme.reference.Stance;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An evaluation by interviews: small, little trouble for people, and never based on webs.
 *
 * @param access who may read the transcripts, by function; never the employer
 * @param on the day it began
 */
public record Evaluation(
        String purpose, List<String> access, Codebook codebook, List<Interview> interviews, LocalDate on)
        implements ProgrammePart {
    /** @throws IllegalArgumentException if an interview has a theme outside the codebook, or two have the same id */
    public Evaluation {
        Words.required("purpose", purpose);
        access = List.copyOf(access);
        Objects.requireNonNull(codebook, "codebook");
        interviews = codebook.checked(interviews);
        Objects.requireNonNull(on, "on");
        access.forEach(who -> Words.required("access", who));
    }

    /** {@return how many were heard, by role and stance, and how many spoke of each theme, where that may be shown} */
    public EvaluationReport report(MinimumGroupSize minimum) {
        return EvaluationReport.of(codebook, interviews, minimum);
    }

    /** Whether somebody was heard in these evaluations, and all of them are enthusiasts. */
    static boolean heardOnlyEnthusiasts(List<Evaluation> evaluations) {
        return evaluations.stream()
                .flatMap(evaluation -> evaluation.interviews().stream())
                .filter(Interview::counts)
                .map(Interview::stance)
                .collect(Collectors.toSet())
                .equals(Set.of(Stance.ENTHUSIAST));
    }

    /** Whether a recording should have been deleted by this day. */
    boolean keepsRecording(LocalDate day) {
        return interviews.stream().anyMatch(interview -> interview.keepsRecording(day));
    }

    @Override
    public String toString() {
        return "Evaluation";
    }
}
