package dev.positivehealth.journey;

import dev.positivehealth.conversation.OfferViewState;
import java.time.Instant;
import java.util.Objects;

/**
 * An invitation to take part: it invites and enthuses, and never presses.
 *
 * <p>It takes no answer. A person who takes part does so; one who does not need not say so, and whoever invited cannot
 * tell the one from the other.
 *
 * @param at when it was made
 * @param until when it ends, exclusive
 */
public record Invitation(Instant at, Instant until) {
    /** @throws IllegalArgumentException if it does not end after it was made */
    public Invitation {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(until, "until");
        if (!at.isBefore(until)) {
            throw new IllegalArgumentException("an invitation must end after it is made");
        }
    }

    /**
     * Tells what whoever invited can know at an instant: {@code unanswered} before the end and {@code ended} from then
     * on, whatever the person did.
     */
    public OfferViewState seenByInviter(Instant now) {
        return now.isBefore(until) ? OfferViewState.UNANSWERED : OfferViewState.ENDED;
    }
}
