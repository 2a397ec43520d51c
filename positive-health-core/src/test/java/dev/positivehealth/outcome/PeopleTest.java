package dev.positivehealth.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.Score;
import dev.positivehealth.scoring.ScoringRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final RoundTerms TERMS = Outcomes.terms(Outcomes.tree("a"), 5);

    private static KeptScores kept(String name) {
        return new KeptScores(Outcomes.person(name, "a", 20).contribution(TERMS), TERMS.groups());
    }

    private static List<String> names(People people) {
        return Arrays.stream(people.all())
                .map(one -> one.participant().value())
                .sorted()
                .toList();
    }

    /** A name of one hash with every other of as many letters: Aa and BB have the same. */
    private static String name(int bits) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < 4; bit++) {
            name.append((bits >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    @Test
    void keepsPeopleOfOneHashApart() {
        assertThat(ParticipantRef.parse(name(0))).hasSameHashCodeAs(ParticipantRef.parse(name(9)));
        People all = People.NOBODY.with(kept(name(0))).with(kept(name(9))).with(kept("p-1"));
        assertThat(names(all)).containsExactly(name(0), name(9), "p-1");
        assertThat(all.has(ParticipantRef.parse(name(9)))).isTrue();
        assertThat(all.has(ParticipantRef.parse(name(1)))).isFalse();
        People less = all.without(ParticipantRef.parse(name(0)));
        assertThat(less.has(ParticipantRef.parse(name(0)))).isFalse();
        assertThat(names(less)).containsExactly(name(9), "p-1");
        assertThat(names(less.without(ParticipantRef.parse(name(9))).without(ParticipantRef.parse("p-1"))))
                .isEmpty();
    }

    @Test
    void doesWhatAMapDoesAndChangesNothingThatWasThereBefore() {
        Random random = new Random(5);
        Map<String, KeptScores> twin = new HashMap<>();
        People people = People.NOBODY;
        for (int step = 0; step < 20_000; step++) {
            String name = random.nextInt(4) == 0 ? name(random.nextInt(16)) : "p-" + random.nextInt(3_000);
            ParticipantRef person = ParticipantRef.parse(name);
            assertThat(people.has(person)).isEqualTo(twin.containsKey(name));
            People before = people;
            if (twin.remove(name) == null) {
                KeptScores scores = kept(name);
                twin.put(name, scores);
                people = people.with(scores);
            } else {
                people = people.without(person);
            }
            assertThat(before.has(person)).isNotEqualTo(people.has(person));
        }
        assertThat(people.all()).containsExactlyInAnyOrderElementsOf(twin.values());
    }

    @Test
    void keepsEveryNumberOfAScore() {
        Iterator<Long> sums =
                List.of(0L, -1L, 63L, 64L, -8_000_000L, Long.MAX_VALUE).iterator();
        Map<Dimension, DimensionScore> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            int answered = 126 + scores.size();
            long sum = sums.next();
            scores.put(
                    dimension,
                    dimension == Dimension.PARTICIPATION
                            ? new DimensionScore.Absent(AbsenceReason.NOT_ANSWERED, 0, answered)
                            : new DimensionScore.Scored(Score.of(sum, answered), answered));
        }
        Profile profile = Profile.of(
                Outcomes.ADULT.id(),
                ScoringRule.meanOfAnswered().id(),
                LocalDate.of(2026, 3, 2),
                Optional.of(ParticipantRef.parse("p-001")),
                scores,
                List.of());
        Contribution contribution = Contribution.underControllersConsents(
                Outcomes.ARBO.name(), profile, Outcomes.SPRING, GroupPath.parse("a"));
        Adding kept = new Adding();
        new KeptScores(contribution, TERMS.groups()).addTo(kept);
        assertThat(new GroupTally(kept)).isEqualTo(GroupTally.of(List.of(contribution)));
    }
}
