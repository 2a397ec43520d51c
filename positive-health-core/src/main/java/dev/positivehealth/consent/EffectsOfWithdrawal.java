package dev.positivehealth.consent;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What the host must do now that a consent was withdrawn, and what stands.
 *
 * @param copies the copies to have deleted, and with whom
 * @param roundsToLeave the rounds that the person's scores must leave, as long as they are not published
 * @param stands what cannot be undone
 */
public record EffectsOfWithdrawal(List<Copy> copies, List<RoundRef> roundsToLeave, List<Stands> stands) {
    /**
     * Copies the lists.
     *
     * @param copies the copies to have deleted
     * @param roundsToLeave the rounds to leave
     * @param stands what cannot be undone
     */
    public EffectsOfWithdrawal {
        copies = List.copyOf(copies);
        roundsToLeave = List.copyOf(roundsToLeave);
        stands = List.copyOf(stands);
    }

    /**
     * A copy that was handed over.
     *
     * @param recipient who has it
     * @param sharedAt when it was handed over
     * @param scope how much it holds
     */
    public record Copy(Recipient recipient, Instant sharedAt, Scope scope) {
        /**
         * Checks the parts.
         *
         * @param recipient who has it
         * @param sharedAt when it was handed over
         * @param scope how much it holds
         */
        public Copy {
            Objects.requireNonNull(recipient, "recipient");
            Objects.requireNonNull(sharedAt, "sharedAt");
            Objects.requireNonNull(scope, "scope");
        }
    }
}
