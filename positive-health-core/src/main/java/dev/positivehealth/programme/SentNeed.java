package dev.positivehealth.programme;

import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.NeedState;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    /** Whether it has waited for an answer for more than four weeks. */
    boolean isUnanswered(LocalDate on) {
        return need instanceof Need.Pending pending
                && LocalDate.ofInstant(pending.events().get(0).at(), ZoneOffset.UTC)
                        .plusWeeks(4)
                        .isBefore(on);
    }

    /** Whether what was promised was not kept, or its day has passed. */
    boolean isNotKept(LocalDate on) {
        return need.state() == NeedState.NOT_KEPT
                || (need instanceof Need.Promised promised && promised.on().isBefore(on));
    }

    @Override
    public String toString() {
        return "SentNeed[" + theme + "]";
    }
}
