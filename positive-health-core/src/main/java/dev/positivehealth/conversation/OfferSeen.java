package dev.positivehealth.conversation;

import dev.positivehealth.internal.text.KebabCase;
import java.time.Instant;
import java.util.Objects;

/**
 * What whoever offered a conversation can know of it, as of an instant.
 *
 * @param id that of the conversation
 * @param until when the offer ends, exclusive; the host says it
 */
public record OfferSeen(
        String id, Occasion occasion, Instant offeredAt, Instant until, Instant at, OfferViewState state) {
    public OfferSeen {
        KebabCase.required("id", id);
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(offeredAt, "offeredAt");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(state, "state");
    }

    /** {@return what can be known of a conversation} */
    public static OfferSeen of(Conversation conversation, Instant until, Instant at) {
        return new OfferSeen(
                conversation.id(),
                conversation.occasion(),
                conversation.events().get(0).at(),
                until,
                at,
                conversation.seenByOfferer(until, at));
    }
}
