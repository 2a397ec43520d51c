package dev.positivehealth.testkit;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.outcome.RoundTerms;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.Score;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who takes part in a round.
 *
 * @param name the reference of the participant
 * @param group the path of the group
 * @param sums for each dimension in its order the sum of seven answers, from 0 to 70; below 0 for no answers
 */
public record Member(String name, String group, List<Integer> sums) {
    private static final int ITEMS = 7;

    /** Copies the sums. */
    public Member {
        sums = List.copyOf(sums);
    }

    /** {@return whether there is a score on the dimension} */
    public boolean hasScore(Dimension dimension) {
        return sums.get(dimension.place() - 1) >= 0;
    }

    /** {@return what this member contributes to a round of {@code adult-42/1}, under the controller's consents} */
    public Contribution contribution(RoundTerms terms) {
        Map<Dimension, DimensionScore> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            scores.put(
                    dimension,
                    hasScore(dimension)
                            ? new DimensionScore.Scored(Score.of(sums.get(dimension.place() - 1), ITEMS), ITEMS)
                            : new DimensionScore.Absent(AbsenceReason.NOT_ANSWERED, 0, ITEMS));
        }
        Profile profile = Profile.of(
                terms.questionnaire().id(),
                terms.rule(),
                RandomRound.DAY,
                Optional.of(ParticipantRef.parse(name)),
                scores,
                List.of());
        return Contribution.underControllersConsents(
                terms.controller().name(), profile, terms.round(), GroupPath.parse(group));
    }
}
