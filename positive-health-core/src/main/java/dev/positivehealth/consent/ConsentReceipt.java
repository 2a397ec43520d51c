package dev.positivehealth.consent;

import dev.positivehealth.ParticipantRef;
import java.util.Objects;

/**
 * The proof of one event, refusals too, for the person to keep. Its fields follow ISO/IEC TS 27560.
 *
 * @param number the place of the event in the ledger, from 1
 * @param request the request that the event happened to
 */
public record ConsentReceipt(int number, ParticipantRef participant, ConsentRequest request, ConsentEvent event) {
    /** @throws IllegalArgumentException if the number is below 1 or the event is of another request */
    public ConsentReceipt {
        Objects.requireNonNull(participant, "participant");
        if (number < 1) {
            throw new IllegalArgumentException("the number of a receipt must be at least 1, but was " + number);
        }
        if (!event.request().equals(request.id())) {
            throw new IllegalArgumentException("a receipt must be of an event of its request");
        }
    }

    /** The id of the request, never what happened. */
    @Override
    public String toString() {
        return "ConsentReceipt[" + request.id() + "]";
    }
}
