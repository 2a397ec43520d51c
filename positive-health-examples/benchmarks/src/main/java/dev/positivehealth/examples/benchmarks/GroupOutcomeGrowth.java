package dev.positivehealth.examples.benchmarks;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.outcome.Controller;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.GroupTree;
import dev.positivehealth.outcome.Round;
import dev.positivehealth.outcome.RoundTerms;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.Score;
import dev.positivehealth.scoring.ScoringRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How time and memory grow with groups and people: 100,000 groups beside 10,000, once with the same 1,000,000 contributions and
 * once with the same number of people for each group.
 */
public final class GroupOutcomeGrowth {
    private static final String CONTROLLER = "Arbodienst Noord";
    private static final Instant AT = Instant.parse("2026-04-01T09:00:00Z");
    private static final RoundRef ROUND = RoundRef.parse("2026-spring");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Questionnaire ADULT = Questionnaires.builtIn().get(QuestionnaireId.parse("adult-42/1"));
    private static final int RUNS = 5;

    private GroupOutcomeGrowth() {}

    /**
     * Runs all and prints a table.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        System.out.println("largest heap: " + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
        System.out.println("| groups | contributions | seconds | of which publishing | groups shown |");
        System.out.println("| --- | --- | --- | --- | --- |");
        long small = Long.MAX_VALUE;
        long crowded = Long.MAX_VALUE;
        long large = Long.MAX_VALUE;
        // In turns, so that other work on the machine slows both alike.
        for (int run = 0; run < RUNS; run++) {
            small = Math.min(small, once(10_000, 100_000));
            crowded = Math.min(crowded, once(10_000, 1_000_000));
            large = Math.min(large, once(100_000, 1_000_000));
        }
        System.out.printf(
                "100,000 groups take %.1f times as long as 10,000 with the same people, %.1f times with ten times as many"
                        + " (best of %d)%n",
                (double) large / crowded, (double) large / small, RUNS);
    }

    private static long once(int groups, int people) {
        long start = System.nanoTime();
        List<GroupPath> paths = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            paths.add(GroupPath.parse("r" + i % 10 + "/d" + i % 1000 + "/t" + i));
        }
        RoundTerms terms = RoundTerms.of(ROUND, ADULT, GroupTree.of(paths).withTotal(), Controller.of(CONTROLLER));
        Round.Open open = Round.open(terms, AT);
        for (int i = 0; i < people; i++) {
            open = open.add(contribution(i, paths.get((int) (i * 7919L % groups))));
        }
        long added = System.nanoTime();
        GroupReport report = open.close(AT).publish(AT).report();
        long took = System.nanoTime() - start;
        long shown = report.groups().stream()
                .filter(group -> group.shown().isPresent())
                .count();
        System.out.printf(
                "| %,d | %,d | %.2f | %.2f | %,d |%n", groups, people, took / 1e9, (start + took - added) / 1e9, shown);
        return took;
    }

    private static Contribution contribution(int person, GroupPath group) {
        Map<Dimension, DimensionScore> scores = new EnumMap<>(Dimension.class);
        int answer = person;
        for (Dimension dimension : Dimension.values()) {
            answer = (answer * 31 + 7) & 0x7fff_ffff;
            scores.put(
                    dimension,
                    answer % 50 == 0
                            ? new DimensionScore.Absent(AbsenceReason.NOT_ANSWERED, 0, 7)
                            : new DimensionScore.Scored(Score.of(answer % 40, 4 + answer % 4), 7));
        }
        Profile profile = Profile.of(
                ADULT.id(),
                ScoringRule.meanOfAnswered().id(),
                DAY,
                Optional.of(ParticipantRef.parse("p-" + person)),
                scores,
                List.of());
        return Contribution.underControllersConsents(CONTROLLER, profile, ROUND, group);
    }
}
