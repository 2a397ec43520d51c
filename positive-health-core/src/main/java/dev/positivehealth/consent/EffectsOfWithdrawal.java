package dev.positivehealth.consent;

import dev.positivehealth.internal.text.NoBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the host must do now that a consent was withdrawn, or is over, and what cannot be undone.
 *
 * @param copies the copies to have deleted, and who has them
 * @param roundsToLeave the rounds that the person's scores must leave, as long as they are not published
 */
public record EffectsOfWithdrawal(List<Copy> copies, List<RoundRef> roundsToLeave, List<Irreversible> irreversible)
        implements NoBean {
    public EffectsOfWithdrawal {
        copies = List.copyOf(copies);
        roundsToLeave = List.copyOf(roundsToLeave);
        irreversible = List.copyOf(irreversible);
    }

    /** What has to be done about everything that happened under a consent. */
    static EffectsOfWithdrawal of(ConsentHistory history, ConsentId consent) {
        List<Copy> copies = new ArrayList<>();
        List<RoundRef> rounds = new ArrayList<>();
        Set<Irreversible> irreversible = new LinkedHashSet<>();
        for (ConsentEvent event : history.events()) {
            if (!event.request().equals(consent)) {
                continue;
            }
            Recipient recipient = history.requestOf(event).recipient();
            if (event instanceof ConsentEvent.Contributed) {
                rounds.add(RoundRef.parse(recipient.reference()));
                irreversible.add(Irreversible.PUBLISHED_ROUND);
            } else if (event instanceof ConsentEvent.Shared shared && shared.mode() == AccessMode.RECEIVE_COPY) {
                copies.add(new Copy(recipient, shared.at(), shared.scope()));
            } else if (event instanceof ConsentEvent.Shared) {
                irreversible.add(Irreversible.LOOKED_TOGETHER);
            }
        }
        return new EffectsOfWithdrawal(copies, rounds, new ArrayList<>(irreversible));
    }

    /** A copy that was handed over: who has it, since when, and how much it holds. */
    public record Copy(Recipient recipient, Instant sharedAt, Scope scope) {
        public Copy {
            Objects.requireNonNull(recipient, "recipient");
            Objects.requireNonNull(sharedAt, "sharedAt");
            Objects.requireNonNull(scope, "scope");
        }
    }
}
