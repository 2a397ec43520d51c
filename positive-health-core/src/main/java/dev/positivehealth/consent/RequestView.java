package dev.positivehealth.consent;

import java.time.Instant;
import java.util.Objects;

/** What a recipient can know of one request; its state does not tell a refusal from no answer. */
public record RequestView(ConsentRequest request, Instant askedAt, RequestViewState state) {
    public RequestView {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(askedAt, "askedAt");
        Objects.requireNonNull(state, "state");
    }
}
