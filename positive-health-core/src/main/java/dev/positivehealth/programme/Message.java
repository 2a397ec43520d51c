package dev.positivehealth.programme;

import dev.positivehealth.internal.text.ClosedSet;
import dev.positivehealth.internal.text.Words;
import dev.positivehealth.programme.reference.Benefit;
import dev.positivehealth.programme.reference.Stance;
import dev.positivehealth.questionnaire.ItemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one audience is told, and what is in it for them.
 *
 * @param stance how that audience looks at it
 * @param goals the codes of the core goals that it names
 * @param example one from their own work
 */
public record Message(
        String audience,
        Stance stance,
        String inItForThem,
        List<ItemCode> goals,
        Set<Benefit> benefits,
        Optional<String> example,
        LocalDate on)
        implements ProgrammePart {
    public Message {
        Words.required("audience", audience);
        Objects.requireNonNull(stance, "stance");
        Words.required("in it for them", inItForThem);
        goals = List.copyOf(goals);
        benefits = ClosedSet.of(Benefit.class, benefits);
        example.ifPresent(text -> Words.required("example", text));
        Objects.requireNonNull(on, "on");
    }

    @Override
    public String toString() {
        return "Message[" + stance + "]";
    }
}
