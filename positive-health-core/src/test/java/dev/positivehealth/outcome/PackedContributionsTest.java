package dev.positivehealth.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackedContributionsTest {
    private static final RoundTerms TERMS = Outcomes.terms(Outcomes.tree("a"), 5);

    private static PackedScores kept(String name) {
        return kept(name, 20);
    }

    private static PackedScores kept(String name, int sum) {
        return new PackedScores(Outcomes.person(name, "a", sum).contribution(TERMS), TERMS.groups());
    }

    private static ParticipantRef ref(String name) {
        return ParticipantRef.parse(name);
    }

    private static boolean has(PackedContributions contributions, String name) {
        return contributions.without(ref(name)) != contributions;
    }

    private static GroupTally tally(PackedContributions contributions) {
        TallyAccumulator sum = new TallyAccumulator();
        contributions.byGroup(TERMS.groups().size()).addTo(0, sum);
        return new GroupTally(TERMS.questionnaire().id(), TERMS.rule(), sum);
    }

    private static String name(int bits) {
        return name(bits, 4);
    }

    /** A name of one hash with every other of as many letters: Aa and BB have the same. */
    private static String name(int bits, int pairs) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < pairs; bit++) {
            name.append((bits >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    @Test
    void keepsPeopleOfOneHashApart() {
        assertThat(name(0)).hasSameHashCodeAs(name(9));
        for (List<String> names : List.of(List.of(name(0), name(9), "p-1"), List.of(name(9), "p-1", name(0)))) {
            PackedContributions all = PackedContributions.NONE.with(
                    names.stream().map(PackedContributionsTest::kept).toList());
            assertThat(names).allMatch(name -> has(all, name));
            assertThat(has(all, name(1))).isFalse();
            PackedContributions less = all.without(ref(name(0)));
            assertThat(has(less, name(0))).isFalse();
            assertThat(has(less, name(9))).isTrue();
            assertThat(has(all.without(ref(name(9))), name(0))).isTrue();
            assertThat(tally(less.without(ref(name(9))).without(ref("p-1")))).isEqualTo(Outcomes.tally(List.of()));
        }
    }

    @Test
    void takesNobodyTwice() {
        List<PackedScores> twice = List.of(kept(name(3)), kept(name(0)), kept("p-1"), kept(name(0)));
        assertThatIllegalStateException().isThrownBy(() -> PackedContributions.NONE.with(twice));
        PackedContributions contributions = PackedContributions.NONE.with(List.of(kept(name(3)), kept(name(0))));
        assertThatIllegalStateException().isThrownBy(() -> contributions.with(List.of(kept("p-1"), kept(name(3)))));
        assertThat(has(contributions, "p-1")).isFalse();
    }

    /** Pieces are in the order of hashes: the first one is empty when those who stand first have left. */
    @Test
    void goesOnWhereEverybodyOfTheFirstPieceHasLeft() {
        List<String> names = IntStream.range(0, 5_000)
                .mapToObj(i -> "p-" + i)
                .sorted(Comparator.comparingInt(String::hashCode))
                .toList();
        PackedContributions contributions = PackedContributions.NONE.with(
                names.stream().map(PackedContributionsTest::kept).toList());
        for (String name : names.subList(0, 4_000)) {
            contributions = contributions.without(ref(name));
        }
        contributions = contributions.with(
                IntStream.range(5_000, 9_000).mapToObj(i -> kept("p-" + i)).toList());
        assertThat(tally(contributions).respondents().people()).isEqualTo(5_000);
    }

    /** So many that they are kept in several pieces: fifteen of each hash, and more than two thousand of one. */
    @Test
    void keepsManyPeopleOfOneHashTogether() {
        List<String> names = new ArrayList<>();
        for (int hash = 0; hash < 300; hash++) {
            for (int bits = 0; bits < 15; bits++) {
                names.add("k" + hash + name(bits));
            }
        }
        for (int bits = 0; bits < 2_100; bits++) {
            names.add(name(bits, 12));
        }
        Collections.shuffle(names, new Random(3));
        PackedContributions contributions = PackedContributions.NONE;
        for (int from = 0; from < names.size(); from += 1_100) {
            contributions = contributions.with(names.subList(from, from + 1_100).stream()
                    .map(PackedContributionsTest::kept)
                    .toList());
        }
        for (String name : names) {
            assertThat(has(contributions, name)).isTrue();
        }
        assertThat(has(contributions, "k3" + name(15))).isFalse();
        assertThat(has(contributions, name(2_100, 12))).isFalse();
        PackedContributions twice = contributions;
        assertThatIllegalStateException().isThrownBy(() -> twice.with(List.of(kept(names.get(5_000)))));
        int left = names.size();
        for (String name : names) {
            contributions = contributions.without(ref(name));
            left--;
            assertThat(has(contributions, name)).isFalse();
            if (left % 1_000 == 0) {
                assertThat(tally(contributions).respondents().people()).isEqualTo(left);
            }
        }
        assertThat(tally(contributions)).isEqualTo(Outcomes.tally(List.of()));
        assertThat(tally(contributions.with(List.of(kept("p-1")))))
                .isEqualTo(tally(PackedContributions.NONE.with(List.of(kept("p-1")))));
        assertThat(tally(twice).respondents().people()).isEqualTo(names.size());
    }

    /** Some of them added one by one, some many at a time, so that runs of all sizes meet. */
    @Test
    void doesWhatAMapDoesAndChangesNothingThatWasThereBefore() {
        Random random = new Random(5);
        Map<String, Integer> twin = new HashMap<>();
        PackedContributions contributions = PackedContributions.NONE;
        // Fewer where mutants are looked for.
        for (int step = Integer.getInteger("outcome.steps", 4_000); step > 0; step--) {
            PackedContributions before = contributions;
            GroupTally then = tally(before);
            String name = random.nextInt(4) == 0 ? name(random.nextInt(16)) : "p-" + random.nextInt(1_000);
            assertThat(has(contributions, name)).isEqualTo(twin.containsKey(name));
            if (twin.remove(name) != null) {
                contributions = contributions.without(ref(name));
                assertThat(has(contributions, name)).isFalse();
            } else {
                Map<String, Integer> more = new HashMap<>(Map.of(name, random.nextInt(60)));
                for (int i = random.nextInt(30) == 0 ? random.nextInt(100) : 0; i > 0; i--) {
                    more.put("p-" + random.nextInt(1_000), random.nextInt(60));
                }
                more.keySet().removeAll(twin.keySet());
                twin.putAll(more);
                List<PackedScores> kept = new ArrayList<>();
                more.forEach((one, sum) -> kept.add(kept(one, sum)));
                contributions = contributions.with(kept);
                assertThat(has(contributions, name)).isTrue();
            }
            assertThat(tally(before)).isEqualTo(then);
        }
        List<Contribution> left = new ArrayList<>();
        twin.forEach((name, sum) -> left.add(Outcomes.person(name, "a", sum).contribution(TERMS)));
        assertThat(tally(contributions)).isEqualTo(Outcomes.tally(left));
    }

    static Stream<List<Long>> sums() {
        return Stream.of(
                List.of(0L, -1L, 63L, 64L, -8_000_000L, Long.MAX_VALUE),
                List.of(0L, -1L, 8_191L, -8_192L, 1L, 4_242L),
                List.of(8_192L, 1L, 1L, 1L, 1L, 1L),
                List.of(1L, 1L, 1L, 1L, 1L, -8_193L),
                List.of(Long.MIN_VALUE, 1L, 1L, 1L, 1L, 1L),
                List.of(8_192L, 8_193L, 16_384L, 16_385L, 1L << 20, 1L << 40),
                List.of(-8_193L, -8_194L, -16_384L, -16_385L, -1L << 20, -1L << 40));
    }

    @ParameterizedTest
    @MethodSource("sums")
    void keepsEveryNumberOfAScore(List<Long> sums) {
        for (int most : new int[] {7, 63, 64, 126, Integer.MAX_VALUE}) {
            keeps(sums, most);
        }
    }

    private static void keeps(List<Long> sums, int most) {
        Map<Dimension, DimensionScore> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            int answered = most - scores.size();
            scores.put(
                    dimension,
                    dimension == Dimension.PARTICIPATION
                            ? new DimensionScore.Absent(AbsenceReason.NOT_ANSWERED, 0, answered)
                            : new DimensionScore.Scored(Score.of(sums.get(scores.size()), answered), answered));
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
        PackedContributions contributions =
                PackedContributions.NONE.with(List.of(new PackedScores(contribution, TERMS.groups())));
        assertThat(tally(contributions)).isEqualTo(Outcomes.tally(List.of(contribution)));
        assertThat(tally(contributions).consentsHeldByController()).isTrue();
    }
}
