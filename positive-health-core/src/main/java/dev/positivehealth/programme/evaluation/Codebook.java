package dev.positivehealth.programme.evaluation;

import dev.positivehealth.internal.text.Words;
import dev.positivehealth.questionnaire.ItemCode;
import java.util.List;

/** The themes of an evaluation, and their version: a new version codes anew. */
public record Codebook(String version, List<ItemCode> codes) {
    /** @throws IllegalArgumentException if the words are blank or too long */
    public Codebook {
        Words.required("version", version);
        codes = List.copyOf(codes);
    }

    /**
     * Checks the interviews of an evaluation.
     *
     * @throws IllegalArgumentException if an interview has a theme that is not in it, or two have the same id
     */
    public List<Interview> checked(List<Interview> interviews) {
        List<Interview> checked = List.copyOf(interviews);
        if (!checked.stream().allMatch(interview -> codes.containsAll(interview.themes()))) {
            throw new IllegalArgumentException("an interview must have themes of the codebook only");
        }
        if (checked.stream().map(Interview::id).distinct().count() < checked.size()) {
            throw new IllegalArgumentException("each interview must have an id of its own");
        }
        return checked;
    }

    @Override
    public String toString() {
        return "Codebook[" + version + "]";
    }
}
