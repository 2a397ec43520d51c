package dev.positivehealth.consent;

import dev.positivehealth.internal.text.NoBean;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What a recipient can know, as of an instant, of what was asked on its behalf; see {@link ConsentLedger#seenBy}. */
public record RequestsSeen(Recipient recipient, Instant at, List<RequestView> requests) implements NoBean {
    public RequestsSeen {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(at, "at");
        requests = List.copyOf(requests);
    }

    /** {@return what a recipient can know} */
    public static RequestsSeen of(ConsentLedger ledger, Recipient recipient, Instant at) {
        return new RequestsSeen(recipient, at, ledger.seenBy(recipient, at));
    }

    /** How many, not of whom. */
    @Override
    public String toString() {
        return "RequestsSeen[" + requests.size() + "]";
    }
}
