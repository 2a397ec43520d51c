package dev.positivehealth.outcome;

import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.Contribution;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * One round of group outcomes, at one of its stages: open, closed or published.
 *
 * <p>A round is opened with its groups and its minimum, and shows no counts while it is open, so nobody can watch a number go
 * up by one. Everybody can leave it until it is published. It is published once: {@link Published} has no step that would
 * publish again, and the host's store refuses a second publication of a round's name: one row per round, whose {@link #stage()}
 * only goes forward. Why that matters: a second release with one sheet more or less gives that sheet away. With 41 people at 6.9 and then 40 at 6.8, the
 * exact numbers of the two tell what the one who left had answered, whatever the minimum.
 *
 * <p>A round is not read back from storage with its contributions: the host keeps the consent ledgers and the terms, and asks
 * each ledger for its contribution again. That way a consent that was withdrawn in the meantime is out by itself.
 */
public sealed interface Round {
    /** {@return the terms: what was fixed when the round was opened} */
    RoundTerms terms();

    /** {@return the stage: the stable code: {@code open}, {@code closed} or {@code published}} */
    String stage();

    /**
     * Opens a round.
     *
     * @return the open round, without anybody
     */
    static Open open(RoundTerms terms, Instant at) {
        return new Open(new RoundState(terms, PackedContributions.NONE, at));
    }

    /** A round that takes contributions. It tells nothing about how many there are. Closing it leads to {@link Closed}. */
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
         * @throws IllegalArgumentException if it is for another round or another rule, or a controller other than the round's
         *     holds the consent
         * @throws dev.positivehealth.ViolationsException if it is of another questionnaire
         *     ({@code round.other-questionnaire}) or of a group that is none of the round's ({@code group.unknown})
         * @throws NotPossibleException if the person has contributed already
         */
        public Open add(Contribution contribution) {
            return addAll(List.of(contribution));
        }

        /**
         * Takes many contributions.
         *
         * @throws IllegalArgumentException as {@link #add(Contribution)}
         * @throws dev.positivehealth.ViolationsException as {@link #add(Contribution)}
         * @throws NotPossibleException if a person among them has contributed already
         */
        public Open addAll(Collection<Contribution> contributions) {
            return new Open(state().with(contributions));
        }

        /**
         * Lets somebody leave, as when a consent is withdrawn.
         *
         * @return the open round without that person's contribution; no different if there is none
         */
        public Open leave(ParticipantRef participant) {
            return new Open(state().without(participant));
        }

        /**
         * Closes the round for contributions.
         *
         * @return the closed round
         * @throws NotPossibleException if {@code at} is before the round was opened
         */
        public Closed close(Instant at) {
            return new Closed(state().at(at));
        }
    }

    /**
     * A round that takes no more contributions. It can still be left, and still tells nothing about how many there are.
     * Publishing it leads to {@link Published}.
     */
    final class Closed extends RoundState.Stage implements Round {
        Closed(RoundState state) {
            super(state);
        }

        @Override
        public String stage() {
            return "closed";
        }

        /**
         * Lets somebody leave, as when a consent is withdrawn.
         *
         * @return the closed round without that person's contribution; no different if there is none
         */
        public Closed leave(ParticipantRef participant) {
            return new Closed(state().without(participant));
        }

        /**
         * Publishes the round, once. The host stores the published round before it hands the report on, and its store refuses
         * another one of the same name.
         *
         * @throws NotPossibleException if {@code at} is before the round was closed
         */
        public Published publish(Instant at) {
            return Published.of(state().at(at));
        }
    }

    /** A round that is published. It is the last stage: nobody joins, nobody leaves, and nothing publishes it again. */
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

        /** {@return the report: the outcomes of all groups; hand on to a group {@link GroupReport#viewOf} only} */
        public GroupReport report() {
            return report;
        }

        /**
         * {@return why what is hidden is hidden, for the controller alone: it has counts of hidden groups: the plan by which
         * the report was made}
         */
        public ReleasePlan plan() {
            return plan;
        }
    }
}
