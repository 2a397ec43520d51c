package dev.positivehealth.conversation;

import dev.positivehealth.internal.text.KebabCase;
import dev.positivehealth.internal.text.NoBean;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What whoever offered a conversation can know of it, as of an instant.
 *
 * @param id that of the conversation
 * @param until when the offer ends, exclusive
 */
public record OfferSeen(
        String id, Occasion occasion, Instant offeredAt, Instant until, Instant at, OfferViewState state)
        implements NoBean {
    public OfferSeen {
        KebabCase.required("id", id);
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(offeredAt, "offeredAt");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(state, "state");
    }

    /** {@return what can be known of a conversation; empty if the person asked for it, or it was not offered by then} */
    public static Optional<OfferSeen> of(Conversation conversation, Instant at) {
        return conversation.seenByOfferer(at).map(state -> {
            ConversationEvent.Offer offer = (ConversationEvent.Offer) conversation.beginning();
            return new OfferSeen(conversation.id(), offer.occasion(), offer.at(), offer.until(), at, state);
        });
    }
}
