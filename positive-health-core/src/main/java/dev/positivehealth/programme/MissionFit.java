package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;

/** Why Positive Health fits here: nothing new, but a consequence of what the organisation stands for. */
public record MissionFit(String standsFor, String why) implements ProgrammePart {
    public MissionFit {
        Words.required("stands for", standsFor);
        Words.required("why", why);
    }

    @Override
    public String toString() {
        return "MissionFit";
    }
}
