package dev.positivehealth.consent;

import dev.positivehealth.internal.text.NoBean;
import java.time.Instant;
import java.util.Objects;

/**
 * What a recipient can know of one request; its state does not tell a refusal from no answer.
 *
 * @param askedAt when it was asked for the recipient, or when the person offered it
 * @param offered whether the person offered it, unasked
 */
public record RequestView(ConsentRequest request, Instant askedAt, boolean offered, RequestViewState state)
        implements NoBean {
    public RequestView {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(askedAt, "askedAt");
        Objects.requireNonNull(state, "state");
    }
}
