package dev.positivehealth.programme;

import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import java.util.Objects;

/**
 * A need that a person or a team sent to a manager or the organisation, with its answer.
 *
 * @param people how many people it stands for who are not yet counted under this theme: 1, or the size of the team; 0
 *     if they have sent a need of this theme before
 */
public record SentNeed(NeedTheme theme, Need need, int people) implements ProgrammePart {
    /** @throws IllegalArgumentException if it was not sent, is for the own team, or the number is negative */
    public SentNeed {
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(need, "need");
        if (need instanceof Need.Unsent || need.addressee() == Addressee.TEAM) {
            throw new IllegalArgumentException(
                    "a programme knows only needs that were sent to a manager or the organisation");
        }
        if (people < 0) {
            throw new IllegalArgumentException("a need must stand for at least 0 more people, but stood for " + people);
        }
    }

    @Override
    public String toString() {
        return "SentNeed[" + theme + "]";
    }
}
