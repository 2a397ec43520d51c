package dev.positivehealth.programme;

import dev.positivehealth.conversation.Training;
import dev.positivehealth.internal.text.ClosedSet;
import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A training course for conversation partners or managers, and whether it has a budget and people have time for it. */
public record TrainingCourse(
        Set<Training> subjects, String forWhom, boolean hasBudget, boolean hasTime, Optional<LocalDate> heldOn)
        implements ProgrammePart {
    public TrainingCourse {
        subjects = ClosedSet.of(Training.class, subjects);
        Words.required("for whom", forWhom);
        Objects.requireNonNull(heldOn, "heldOn");
    }

    @Override
    public String toString() {
        return "TrainingCourse" + subjects;
    }
}
