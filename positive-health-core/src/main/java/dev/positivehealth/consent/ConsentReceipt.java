package dev.positivehealth.consent;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.internal.text.NoBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The proof of one event, refusals too, for the person to keep. Its fields follow ISO/IEC TS 27560.
 *
 * @param number the place of the event in the ledger, from 1
 * @param request the request that the event happened to
 */
public record ConsentReceipt(int number, ParticipantRef participant, ConsentRequest request, ConsentEvent event)
        implements NoBean {
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

    /**
     * {@return whether some ledger can have recorded an event of a request} It is judged by the rules of a ledger, in one in which
     * no more had happened than had to.
     */
    public static boolean isPossible(ConsentRequest request, ConsentEvent event) {
        Instant before = event.at().isBefore(request.from()) ? event.at() : request.from();
        List<ConsentEvent> events = new ArrayList<>();
        if (event instanceof ConsentEvent.Asked asked) {
            if (!asked.asked().equals(request)) {
                return false;
            }
        } else if (event instanceof ConsentEvent.Offered offered) {
            if (!offered.offered().equals(request)) {
                return false;
            }
        } else {
            events.add(new ConsentEvent.Asked(request, before));
            if (!(event instanceof ConsentEvent.Given || event instanceof ConsentEvent.Refused)) {
                events.add(new ConsentEvent.Given(request.id(), before, ConsentMethod.ALOUD));
            }
        }
        events.add(event);
        return ConsentLedger.restore(ParticipantRef.parse("anybody"), events)
                .value()
                .isPresent();
    }

    /** The id of the request, never what happened. */
    @Override
    public String toString() {
        return "ConsentReceipt[" + request.id() + "]";
    }
}
