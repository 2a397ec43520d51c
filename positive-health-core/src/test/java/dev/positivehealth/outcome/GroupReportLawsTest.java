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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What a report says of groups whose people answered all, some or none of the seven items of a dimension. */
class GroupReportLawsTest {
    private static final int TRIES = 300;
    /** 1 to 7 all divide it: a mean over so many is a whole number of parts. */
    private static final int PARTS = 420;

    /** A round's terms and what is contributed to it. */
    record Filled(RoundTerms terms, List<Contribution> contributions) {
        GroupReport report() {
            return Round.open(terms, Outcomes.OPENED)
                    .addAll(contributions)
                    .close(Outcomes.CLOSED)
                    .publish(Outcomes.PUBLISHED)
                    .report();
        }

        @Override
        public String toString() {
            return terms.groups() + ", " + contributions.size() + " contributions";
        }
    }

    @Provide
    Arbitrary<Filled> rounds() {
        return Arbitraries.longs().edgeCases(none -> none.none()).map(seed -> filled(new Random(seed)));
    }

    private static Filled filled(Random random) {
        GroupTree tree = Outcomes.tree("a/x/1", "a/x/2", "a/y", "b", "b/z");
        RoundTerms terms = Outcomes.terms(random.nextBoolean() ? tree.withTotal() : tree, 5);
        List<Contribution> contributions = new ArrayList<>();
        for (GroupPath path : tree.paths()) {
            for (int i = random.nextInt(30); i > 0; i--) {
                contributions.add(contribution(path + "-" + i, path, random));
            }
        }
        return new Filled(terms, contributions);
    }

    private static Contribution contribution(String name, GroupPath group, Random random) {
        Map<Dimension, DimensionScore> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            int answered = random.nextInt(8);
            scores.put(
                    dimension,
                    answered == 0
                            ? new DimensionScore.Absent(AbsenceReason.NOT_ANSWERED, 0, 7)
                            : new DimensionScore.Scored(Score.of(random.nextInt(10 * answered + 1), answered), 7));
        }
        Profile profile = Profile.of(
                Outcomes.ADULT.id(),
                ScoringRule.meanOfAnswered().id(),
                LocalDate.of(2026, 3, 2),
                Optional.of(ParticipantRef.parse(name)),
                scores,
                List.of());
        return Contribution.underControllersConsents(Outcomes.ARBO.name(), profile, Outcomes.SPRING, group);
    }

    private static boolean isIn(Contribution one, Optional<GroupPath> group) {
        return group.map(path -> {
                    List<String> segments = one.group().segments();
                    int depth = path.segments().size();
                    return segments.size() >= depth
                            && segments.subList(0, depth).equals(path.segments());
                })
                .orElse(true);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void eachMeanIsTheMeanOfItsPersonsMeans(@ForAll("rounds") Filled round) {
        for (GroupOutcome outcome : round.report().groups()) {
            List<Contribution> within = round.contributions().stream()
                    .filter(one -> isIn(one, outcome.group()))
                    .toList();
            outcome.shown().ifPresent(shown -> {
                assertThat(shown.respondents())
                        .isEqualTo(within.stream()
                                .filter(one -> !one.scores().isEmpty())
                                .count());
                for (Dimension dimension : Dimension.values()) {
                    if (shown.outcome(dimension) instanceof DimensionOutcome.Mean mean) {
                        List<Score> scores = within.stream()
                                .flatMap(one -> Optional.ofNullable(one.scores().get(dimension)).stream())
                                .toList();
                        long parts = scores.stream()
                                .mapToLong(score -> score.sum() * (PARTS / score.answered()))
                                .sum();
                        BigDecimal expected = BigDecimal.valueOf(parts)
                                .divide(BigDecimal.valueOf((long) PARTS * scores.size()), 1, RoundingMode.HALF_UP);
                        assertThat(mean).isEqualTo(new DimensionOutcome.Mean(expected, scores.size()));
                    }
                }
            });
        }
    }

    /** Every thread counts its own part, and the parts are merged: as a host does who has more people than one thread. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void oneTwoAndEightThreadsGiveEqualReports(@ForAll("rounds") Filled round)
            throws InterruptedException, ExecutionException {
        GroupReport report = round.report();
        for (int threads : new int[] {1, 2, 8}) {
            Map<GroupPath, GroupTally> tallies = new HashMap<>();
            ExecutorService executor = Executors.newFixedThreadPool(threads);
            try {
                List<Future<Map<GroupPath, GroupTally>>> parts = new ArrayList<>();
                for (int thread = 0; thread < threads; thread++) {
                    int first = thread;
                    parts.add(executor.submit(() -> counted(round.contributions(), first, threads)));
                }
                for (Future<Map<GroupPath, GroupTally>> part : parts) {
                    part.get().forEach((path, tally) -> tallies.merge(path, tally, GroupTally::merge));
                }
            } finally {
                executor.shutdown();
            }
            assertThat(GroupReport.of(round.terms(), tallies)).isEqualTo(report).hasSameHashCodeAs(report);
        }
    }

    private static Map<GroupPath, GroupTally> counted(List<Contribution> all, int first, int step) {
        Map<GroupPath, GroupTally> tallies = new HashMap<>();
        for (int i = first; i < all.size(); i += step) {
            GroupTally one = Outcomes.tally(List.of(all.get(i)));
            tallies.merge(all.get(i).group(), one, GroupTally::merge);
        }
        return tallies;
    }
}
