package dev.positivehealth.outcome;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.scoring.Score;

/**
 * What a round keeps of a contribution: the person, the place of the group, and the bare numbers of the scores, so that a
 * million of them fit into half a gigabyte. The round, questionnaire, rule and controller are the round's own.
 */
final class KeptScores {
    private static final Dimension[] DIMENSIONS = Dimension.values();

    private final ParticipantRef participant;
    private final int place;
    private final boolean consentElsewhere;
    private final long[] sums = new long[DIMENSIONS.length];
    private final int[] answered = new int[DIMENSIONS.length];

    KeptScores(Contribution contribution, GroupTree tree) {
        this.participant = contribution.participant();
        this.place = tree.place(contribution.group());
        this.consentElsewhere = contribution.controller().isPresent();
        for (int i = 0; i < DIMENSIONS.length; i++) {
            Score score = contribution.scores().get(DIMENSIONS[i]);
            if (score != null) {
                sums[i] = score.sum();
                answered[i] = score.answered();
            }
        }
    }

    ParticipantRef participant() {
        return participant;
    }

    int place() {
        return place;
    }

    void addTo(Adding adding) {
        boolean scored = false;
        for (int i = 0; i < DIMENSIONS.length; i++) {
            if (answered[i] > 0) {
                adding.add(DIMENSIONS[i], sums[i], answered[i]);
                scored = true;
            }
        }
        adding.addPeople(scored ? 1 : 0, consentElsewhere);
    }
}
