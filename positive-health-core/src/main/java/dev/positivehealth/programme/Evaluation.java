package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An evaluation by interviews: small, light on people, and never from webs.
 *
 * @param purpose what it is for
 * @param access who may read the transcripts, by function; never the employer
 * @param codebook the themes that are coded
 * @param interviews the interviews
 * @param on the day it began
 */
public record Evaluation(
        String purpose, List<String> access, Codebook codebook, List<Interview> interviews, LocalDate on)
        implements ProgrammePart {
    /**
     * @throws IllegalArgumentException if the words are blank or too long, an interview has a theme that the codebook does
     *      not, or two have the same id
     */
    public Evaluation {
        Words.required("purpose", purpose);
        access = List.copyOf(access);
        Objects.requireNonNull(codebook, "codebook");
        interviews = List.copyOf(interviews);
        Objects.requireNonNull(on, "on");
        access.forEach(who -> Words.required("access", who));
        for (Interview interview : interviews) {
            if (!codebook.codes().containsAll(interview.themes())) {
                throw new IllegalArgumentException("an interview must have themes of the codebook only");
            }
        }
        if (interviews.stream().map(Interview::id).distinct().count() < interviews.size()) {
            throw new IllegalArgumentException("each interview must have an id of its own");
        }
    }

    /** What it is, no words. */
    @Override
    public String toString() {
        return "Evaluation";
    }
}
