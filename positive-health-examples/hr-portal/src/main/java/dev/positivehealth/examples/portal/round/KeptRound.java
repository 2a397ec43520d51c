package dev.positivehealth.examples.portal.round;

import dev.positivehealth.outcome.RoundTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * A round as it is stored: its terms and where it stands. Who is in it stands in the people's own ledgers alone.
 *
 * @param id what stands in addresses
 */
public record KeptRound(
        String id, RoundTerms terms, Instant openedAt, Optional<Instant> closedAt, Optional<Instant> publishedAt) {
    /** For how long after the last day of a round a consent to it holds, so that it can be closed and published. */
    private static final int DAYS_TO_PUBLISH = 60;

    public KeptRound {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(openedAt, "openedAt");
        Objects.requireNonNull(closedAt, "closedAt");
        Objects.requireNonNull(publishedAt, "publishedAt");
    }

    /** {@return the name of the round} */
    public String name() {
        return terms.round().value();
    }

    /** {@return open, closed or published, as the key of a text} */
    public String stage() {
        if (publishedAt.isPresent()) {
            return "round.stage.published";
        }
        return closedAt.isPresent() ? "round.stage.closed" : "round.stage.open";
    }

    /** {@return whether people can still join} */
    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** {@return whether it was published} */
    public boolean isPublished() {
        return publishedAt.isPresent();
    }

    /** {@return the last day on which it can be published: the consents to it end with that day} */
    public LocalDate publishBy() {
        return terms.until().plusDays(DAYS_TO_PUBLISH);
    }

    /** {@return when the consents to it end} */
    Instant consentsEnd() {
        return publishBy().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
