package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;

/** Time set aside for Positive Health, within work: how much and when, and for whom. */
public record TimeSetAside(String what, String forWhom) implements ProgrammePart {
    public TimeSetAside {
        Words.required("what", what);
        Words.required("for whom", forWhom);
    }

    @Override
    public String toString() {
        return "TimeSetAside";
    }
}
