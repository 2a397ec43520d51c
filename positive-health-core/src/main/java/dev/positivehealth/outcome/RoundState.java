package dev.positivehealth.outcome;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.consent.Contribution;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all stages of a round hold, and the one place that says what it takes. */
final class RoundState {
    private final RoundTerms terms;
    private final People people;
    private final Instant last;

    RoundState(RoundTerms terms, People people, Instant last) {
        this.terms = Objects.requireNonNull(terms, "terms");
        this.people = people;
        this.last = Objects.requireNonNull(last, "at");
    }

    /** What all stages have. */
    abstract static class Stage {
        private final RoundState state;

        Stage(RoundState state) {
            this.state = state;
        }

        RoundState state() {
            return state;
        }

        abstract String stage();

        /**
         * Gives the terms.
         *
         * @return what was fixed when the round was opened
         */
        public final RoundTerms terms() {
            return state.terms;
        }

        /** The round and its stage, nothing of anybody, no counts. */
        @Override
        public final String toString() {
            return "Round[" + state.terms.round() + ", " + stage() + "]";
        }
    }

    RoundTerms terms() {
        return terms;
    }

    RoundState with(Contribution contribution) {
        if (!contribution.round().equals(terms.round())) {
            throw new IllegalArgumentException("a contribution must be for the round " + terms.round());
        }
        List<Violation> wrong = terms.requirements()
                .check(
                        contribution.questionnaire(),
                        Optional.of(contribution.participant()),
                        Optional.of(contribution.group()));
        if (!wrong.isEmpty()) {
            throw new ViolationsException(wrong);
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
        if (people.has(contribution.participant())) {
            throw new IllegalStateException("a participant contributes once to a round");
        }
        return new RoundState(terms, people.with(new KeptScores(contribution, terms.groups())), last);
    }

    RoundState without(ParticipantRef participant) {
        return people.has(Objects.requireNonNull(participant, "participant"))
                ? new RoundState(terms, people.without(participant), last)
                : this;
    }

    RoundState at(Instant at) {
        if (at.isBefore(last)) {
            throw new IllegalStateException("a round cannot go on before its last step");
        }
        return new RoundState(terms, people, at);
    }

    RoundState withoutAnybody() {
        return new RoundState(terms, People.NOBODY, last);
    }

    /**
     * The sums of those who stand in each place, null for nobody. People are put in the order of their places first, so that one
     * place after the other is added up and not all at a time.
     */
    @Nullable
    Adding[] standing() {
        int size = terms.groups().size();
        int[] next = new int[size + 1];
        KeptScores[] all = people.all();
        int[] places = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            places[i] = all[i].place();
            next[places[i] + 1]++;
        }
        for (int place = 0; place < size; place++) {
            next[place + 1] += next[place];
        }
        KeptScores[] inOrder = new KeptScores[all.length];
        for (int i = 0; i < all.length; i++) {
            inOrder[next[places[i]]++] = all[i];
        }
        @Nullable Adding[] standing = new Adding[size];
        int one = 0;
        for (int place = 0; place < size; place++) {
            // By now each place's next is where its people end.
            if (one < next[place]) {
                Adding sum = new Adding();
                for (; one < next[place]; one++) {
                    inOrder[one].addTo(sum);
                }
                standing[place] = sum;
            }
        }
        return standing;
    }
}
