package dev.positivehealth.consent;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.internal.text.NoBean;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether something may be seen, as of an instant. Only a ledger decides.
 *
 * <p>Whoever asked to see it hears {@code not-permitted} and nothing else of a denial; the reason is for the
 * participant and the audit.
 */
public sealed interface Decision extends NoBean {
    /** What anybody but the participant and the audit hears of a denial. */
    String NOT_PERMITTED = "not-permitted";

    /** {@return the question that was decided} */
    AccessRequest access();

    /** {@return the instant the decision is for} */
    Instant at();

    /** {@return the permission; empty if it was denied} */
    default Optional<Permitted> permitted() {
        return this instanceof Permitted yes ? Optional.of(yes) : Optional.empty();
    }

    /** {@return the reason for a denial, for the participant and the audit only; empty if it was permitted} */
    default Optional<DenialReason> reasonForParticipantAndAudit() {
        return this instanceof Denied no ? Optional.of(no.reason) : Optional.empty();
    }

    /** It may be seen. */
    final class Permitted implements Decision {
        private final ParticipantRef participant;
        private final AccessRequest access;
        private final Instant at;
        private final List<ConsentId> by;
        private final Instant until;

        Permitted(ParticipantRef participant, AccessRequest access, Instant at, List<ConsentId> by, Instant until) {
            this.participant = participant;
            this.access = access;
            this.at = at;
            this.by = List.copyOf(by);
            this.until = until;
        }

        /** {@return the person whose data it is} */
        public ParticipantRef participant() {
            return participant;
        }

        @Override
        public AccessRequest access() {
            return access;
        }

        @Override
        public Instant at() {
            return at;
        }

        /** {@return the ids of the consents that permit it, in the order in which they were asked for} */
        public List<ConsentId> by() {
            return by;
        }

        /**
         * {@return until when it holds, exclusive, unless a consent is withdrawn first: the earliest end of those
         * consents}
         */
        public Instant until() {
            return until;
        }

        /** Says that it is permitted, not to whom or about whom. */
        @Override
        public String toString() {
            return "Permitted" + by;
        }
    }

    /** It may not be seen. */
    final class Denied implements Decision {
        private final AccessRequest access;
        private final Instant at;
        private final DenialReason reason;

        Denied(AccessRequest access, Instant at, DenialReason reason) {
            this.access = access;
            this.at = at;
            this.reason = reason;
        }

        @Override
        public AccessRequest access() {
            return access;
        }

        @Override
        public Instant at() {
            return at;
        }

        /** {@code not-permitted}, whatever the reason. */
        @Override
        public String toString() {
            return NOT_PERMITTED;
        }
    }
}
