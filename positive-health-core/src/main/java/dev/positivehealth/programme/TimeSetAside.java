package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;

/** Time that is set aside for Positive Health, within work. */
public record TimeSetAside(String what, String forWhom) implements ProgrammePart {
    /** @throws IllegalArgumentException if the words are blank or too long */
    public TimeSetAside {
        Words.required("what", what);
        Words.required("for whom", forWhom);
    }

    @Override
    public String toString() {
        return "TimeSetAside";
    }
}
