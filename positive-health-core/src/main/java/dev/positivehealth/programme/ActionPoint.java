package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A concrete thing to do, with its owner by function, the last day to do it by, and the day it was done. */
public record ActionPoint(String what, String owner, LocalDate by, Optional<LocalDate> doneOn) {
    public ActionPoint {
        Words.required("what", what);
        Words.required("owner", owner);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(doneOn, "doneOn");
    }

    @Override
    public String toString() {
        return "ActionPoint";
    }
}
