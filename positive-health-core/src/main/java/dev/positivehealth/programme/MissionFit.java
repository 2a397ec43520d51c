package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;

/**
 * Why Positive Health fits here: nothing new, but a consequence of what the organisation stands for.
 *
 * @param why why Positive Health follows from it
 */
public record MissionFit(String standsFor, String why) implements ProgrammePart {
    /** @throws IllegalArgumentException if the words are blank or too long */
    public MissionFit {
        Words.required("stands for", standsFor);
        Words.required("why", why);
    }

    @Override
    public String toString() {
        return "MissionFit";
    }
}
