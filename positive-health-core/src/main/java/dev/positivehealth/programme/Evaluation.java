package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.programme.evaluation.Codebook;
import dev.positivehealth.programme.evaluation.EvaluationReport;
import dev.positivehealth.programme.evaluation.Interview;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

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

    @Override
    public String toString() {
        return "Evaluation";
    }
}
