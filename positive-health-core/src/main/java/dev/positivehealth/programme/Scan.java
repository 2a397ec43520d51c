package dev.positivehealth.programme;

import dev.positivehealth.internal.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A scan of the organisation, a location or a team: the vision and initiatives there are, and the action points. */
public record Scan(
        ScanLevel level, String vision, List<Initiative> initiatives, List<ActionPoint> actionPoints, LocalDate on)
        implements ProgrammePart {
    public Scan {
        Objects.requireNonNull(level, "level");
        Words.required("vision", vision);
        initiatives = List.copyOf(initiatives);
        actionPoints = List.copyOf(actionPoints);
        Objects.requireNonNull(on, "on");
    }

    /** Whether an action point is past its day and not done. */
    boolean hasOverduePoint(LocalDate day) {
        return actionPoints.stream()
                .anyMatch(point -> point.by().isBefore(day) && point.doneOn().isEmpty());
    }

    @Override
    public String toString() {
        return "Scan[" + level + "]";
    }
}
