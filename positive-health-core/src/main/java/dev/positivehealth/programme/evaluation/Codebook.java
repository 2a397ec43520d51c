package dev.positivehealth.programme.evaluation;

import dev.positivehealth.internal.text.Words;
import dev.positivehealth.questionnaire.ItemCode;
import java.util.List;

/** The themes of an evaluation, by code, and their version: a new version means coding anew. */
public record Codebook(String version, List<ItemCode> codes) {
    public Codebook {
        Words.required("version", version);
        codes = List.copyOf(codes);
    }

    /**
     * {@return the same interviews}
     *
     * @throws IllegalArgumentException if an interview has a theme outside the codebook, or two have the same id
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
