package dev.positivehealth.consent;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.internal.text.NoBean;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Where each request for consent stands as of an instant, for the person's own screen and the audit. */
public record ConsentStates(ParticipantRef participant, Instant at, List<StateOfRequest> requests) implements NoBean {
    public ConsentStates {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(at, "at");
        requests = List.copyOf(requests);
    }

    /** One request, and where it stands. */
    public record StateOfRequest(ConsentRequest request, ConsentState state) {
        public StateOfRequest {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(state, "state");
        }
    }

    /** {@return the states of all requests that were made by an instant, in the order in which they were} */
    public static ConsentStates of(ConsentLedger ledger, Instant at) {
        return new ConsentStates(
                ledger.participant(),
                at,
                ledger.requests().stream()
                        .flatMap(request -> ledger.stateOf(request.id(), at).stream()
                                .map(state -> new StateOfRequest(request, state)))
                        .toList());
    }

    /** Says what it is, nothing about the person. */
    @Override
    public String toString() {
        return "ConsentStates";
    }
}
