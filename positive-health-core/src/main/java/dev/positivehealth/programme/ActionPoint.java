package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A concrete point of action.
 *
 * @param by the day by which it is done
 */
public record ActionPoint(String what, String owner, LocalDate by, Optional<LocalDate> doneOn) {
    /** @throws IllegalArgumentException if the words are blank or too long */
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
