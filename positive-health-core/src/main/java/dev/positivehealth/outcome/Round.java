package dev.positivehealth.outcome;

import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.internal.text.NoBean;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * One round of group outcomes, at one of its stages: open, closed or published.
 *
 * <p>A round is opened with its groups and its minimum, and shows no counts while it is open, so nobody can watch a
 * number go up by one. Everybody can leave it until it is published. It is published once: {@link Published} has no
 * step to publish again, and the host's store refuses a second publication under a round's name: one row per round,
 * whose {@link #stage()} only moves forward. The reason is that a second release with one sheet more or less gives that
 * sheet away. With 41 people at 6.9 and then 40 at 6.8, the exact numbers of the two tell what the person who left had
 * answered, whatever the minimum.
 *
 * <p>A round is not read back from storage with its contributions: the host keeps the consent ledgers and the terms,
 * and asks each ledger for its contribution again. That way a consent withdrawn in the meantime drops out by itself.
 */
public sealed interface Round extends NoBean {
    /** {@return what was fixed when the round was opened} */
    RoundTerms terms();

    /** {@return the stable code of the stage: {@code open}, {@code closed} or {@code published}} */
    String stage();

    /** Opens a round, without anybody in it; its terms are fixed from here on. */
    static Open open(RoundTerms terms, Instant at) {
        return new Open(new RoundState(terms, PackedContributions.NONE, at));
    }

    /** A round that takes contributions and does not tell how many there are. Closing it leads to {@link Closed}. */
    final class Open extends RoundState.Stage implements Round {
        Open(RoundState state) {
            super(state);
        }

        @Override
        public String stage() {
            return "open";
        }

        /**
         * Takes somebody's contribution.
         *
         * @throws IllegalArgumentException if it is for another round or rule, or a controller other than the round's
         *     holds the consent
         * @throws dev.positivehealth.ViolationsException if it is of another questionnaire ({@code
         *     round.other-questionnaire}), of one that was changed since ({@code questionnaire.changed}), or of a
         *     group that is not in the round ({@code group.unknown})
         * @throws NotPossibleException if the person has contributed already
         */
        public Open add(Contribution contribution) {
            return addAll(List.of(contribution));
        }

        /**
         * Takes many contributions, one per person. It throws what {@link #add(Contribution)} throws.
         *
         * @throws NotPossibleException if a person among them has contributed already
         */
        public Open addAll(Collection<Contribution> contributions) {
            return new Open(state().with(contributions));
        }

        /** Removes somebody's contribution, as when a consent is withdrawn; the round is unchanged if there is none. */
        public Open leave(ParticipantRef participant) {
            return new Open(state().without(participant));
        }

        /**
         * Closes the round for contributions.
         *
         * @throws NotPossibleException if {@code at} is before the round was opened
         */
        public Closed close(Instant at) {
            return new Closed(state().at(at));
        }
    }

    /**
     * A round that takes no more contributions. People can still leave it, and it still does not tell how many there
     * are. Publishing it leads to {@link Published}.
     */
    final class Closed extends RoundState.Stage implements Round {
        Closed(RoundState state) {
            super(state);
        }

        @Override
        public String stage() {
            return "closed";
        }

        /** Removes somebody's contribution, as when a consent is withdrawn; the round is unchanged if there is none. */
        public Closed leave(ParticipantRef participant) {
            return new Closed(state().without(participant));
        }

        /**
         * Publishes the round, once. The host stores the published round before it hands out the report, and its store
         * refuses a second one of the same name.
         *
         * @throws NotPossibleException if {@code at} is before the round was closed
         */
        public Published publish(Instant at) {
            return Published.of(state().at(at));
        }
    }

    /** A published round, the last stage: nobody joins, nobody leaves, and nothing publishes it again. */
    final class Published extends RoundState.Stage implements Round {
        private final GroupReport report;
        private final ReleasePlan plan;

        private Published(RoundState state, GroupReport report, ReleasePlan plan) {
            super(state);
            this.report = report;
            this.plan = plan;
        }

        /** The contributions are not kept: from here on there is the report, and the plan for the controller. */
        private static Published of(RoundState state) {
            ContributionsByGroup contributions = state.contributionsByGroup();
            ReleasePlan plan = ReleasePlan.of(state.terms(), contributions);
            return new Published(state.withoutAnybody(), GroupReport.of(state.terms(), plan, contributions), plan);
        }

        @Override
        public String stage() {
            return "published";
        }

        /** {@return the outcomes of all groups; give a group only its {@link GroupReport#viewOf}} */
        public GroupReport report() {
            return report;
        }

        /** {@return the plan by which the report was made, for the controller alone: it has counts of hidden groups} */
        public ReleasePlan plan() {
            return plan;
        }
    }
}
