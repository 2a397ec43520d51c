package dev.positivehealth.outcome;

import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.SheetRequirements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What all stages of a round hold, and the only place that decides which contributions it takes. */
final class RoundState {
    private final RoundTerms terms;
    private final PackedContributions contributions;
    private final Instant last;

    RoundState(RoundTerms terms, PackedContributions contributions, Instant last) {
        this.terms = Objects.requireNonNull(terms, "terms");
        this.contributions = contributions;
        this.last = Objects.requireNonNull(last, "at");
    }

    /** What all stages have. */
    abstract static class Stage implements NoBean {
        private final RoundState state;

        Stage(RoundState state) {
            this.state = state;
        }

        RoundState state() {
            return state;
        }

        abstract String stage();

        /** {@return what was fixed when the round was opened} */
        public final RoundTerms terms() {
            return state.terms;
        }

        /** The round and its stage; no people, no counts. */
        @Override
        public final String toString() {
            return "Round[" + state.terms.round() + ", " + stage() + "]";
        }
    }

    RoundTerms terms() {
        return terms;
    }

    RoundState with(Collection<Contribution> added) {
        SheetRequirements requirements = terms.requirements();
        List<PackedScores> packed = new ArrayList<>(added.size());
        for (Contribution contribution : added) {
            check(contribution, requirements);
            packed.add(new PackedScores(contribution, terms.groups()));
        }
        return new RoundState(terms, contributions.with(packed), last);
    }

    private void check(Contribution contribution, SheetRequirements requirements) {
        if (!contribution.round().equals(terms.round())) {
            throw new IllegalArgumentException("a contribution must be for the round " + terms.round());
        }
        List<Violation> wrong = requirements.check(
                contribution.questionnaire(),
                contribution.takenOn(),
                Optional.of(contribution.participant()),
                Optional.of(contribution.group()));
        if (!wrong.isEmpty()) {
            throw new ViolationsException(wrong);
        }
        if (contribution
                .fingerprint()
                .filter(mark -> !mark.equals(terms.questionnaire().fingerprint()))
                .isPresent()) {
            throw new ViolationsException(List.of(Violation.of(
                    PropertyPath.ROOT.child("fingerprint"),
                    ViolationCode.QUESTIONNAIRE_CHANGED,
                    "questionnaire",
                    terms.questionnaire().id().toString())));
        }
        if (!contribution.rule().equals(terms.rule())) {
            throw new IllegalArgumentException("a contribution must be scored by the round's rule " + terms.rule());
        }
        if (contribution
                .controller()
                .filter(name -> !name.equals(terms.controller().name()))
                .isPresent()) {
            throw new IllegalArgumentException("the consents must be held by the controller of the round");
        }
    }

    RoundState without(ParticipantRef participant) {
        return new RoundState(terms, contributions.without(Objects.requireNonNull(participant, "participant")), last);
    }

    RoundState at(Instant at) {
        if (at.isBefore(last)) {
            throw new NotPossibleException("a round", RefusalReason.OUT_OF_ORDER);
        }
        return new RoundState(terms, contributions, at);
    }

    RoundState withoutAnybody() {
        return new RoundState(terms, PackedContributions.NONE, last);
    }

    ContributionsByGroup contributionsByGroup() {
        return contributions.byGroup(terms.groups().size());
    }
}
