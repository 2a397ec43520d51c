package dev.positivehealth.programme;

import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import java.util.Objects;

/**
 * A need that a person or a team sent to a manager or the organisation, with what came of it.
 *
 * @param theme what it is about
 * @param need the need, with its answer
 * @param people for how many people it stands: 1, or the size of the team
 */
public record SentNeed(NeedTheme theme, Need need, int people) implements ProgrammePart {
    /**
     * Checks the parts.
     *
     * @param theme what it is about
     * @param need the need, with its answer
     * @param people for how many people it stands: 1, or the size of the team
     * @throws IllegalArgumentException if nobody sent it, it is for the own team, or it stands for nobody
     */
    public SentNeed {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(need, "need");
        if (need instanceof Need.Unsent || need.addressee() == Addressee.TEAM) {
            throw new IllegalArgumentException(
                    "a programme knows only needs that were sent to a manager or the organisation");
        }
        if (people < 1) {
            throw new IllegalArgumentException("a need must stand for at least 1 person, but stood for " + people);
        }
    }

    /** What it is, no words. */
    @Override
    public String toString() {
        return "SentNeed[" + theme + "]";
    }
}
