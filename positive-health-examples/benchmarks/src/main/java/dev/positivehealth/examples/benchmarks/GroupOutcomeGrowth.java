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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * How time and memory grow with groups and people: 100,000 groups against 10,000, once with the same 1,000,000
 * contributions and once with as many people per group. Taking contributions in is timed apart from planning and
 * reporting.
 */
public final class GroupOutcomeGrowth {
    private static final String CONTROLLER = "Arbodienst Noord";
    private static final Instant AT = Instant.parse("2026-04-01T09:00:00Z");
    private static final RoundRef ROUND = RoundRef.parse("2026-spring");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Questionnaire ADULT = Questionnaires.builtIn().get(QuestionnaireId.parse("adult-42/1"));
    private static final int TURNS = 7;
    private static final int SMALL_ROUNDS = 10;
    private static final int PAGE = 1_000;

    private GroupOutcomeGrowth() {}

    /** How long a round took, in nanoseconds: making and taking in the contributions, then planning and reporting. */
    private record Took(long in, long report) {
        Took plus(Took other) {
            return new Took(in + other.in, report + other.report);
        }

        Took by(int rounds) {
            return new Took(in / rounds, report / rounds);
        }
    }

    /** Runs everything and prints a table; takes no arguments. */
    public static void main(String... arguments) {
        List<Took> small = new ArrayList<>();
        List<Took> crowded = new ArrayList<>();
        List<Took> large = new ArrayList<>();
        // In turns, so that other work on the machine slows all alike. A small round is over so soon that the luckiest
        // of a few says little, so ten of them are timed together; the first turn only warms up.
        for (int turn = 0; turn <= TURNS; turn++) {
            Took ten = new Took(0, 0);
            for (int i = 0; i < SMALL_ROUNDS; i++) {
                ten = ten.plus(once(10_000, 100_000));
            }
            Took one = once(10_000, 1_000_000);
            Took ofLarge = once(100_000, 1_000_000);
            if (turn > 0) {
                small.add(ten.by(SMALL_ROUNDS));
                crowded.add(one);
                large.add(ofLarge);
            }
        }
        System.out.println(
                "largest heap: " + (Runtime.getRuntime().maxMemory() >> 20) + " MB, median of " + TURNS + " turns");
        System.out.println("| groups | contributions | seconds to take in | seconds to plan and report |");
        System.out.println("| --- | --- | --- | --- |");
        print(10_000, 100_000, small);
        print(10_000, 1_000_000, crowded);
        print(100_000, 1_000_000, large);
        compare("the same people", crowded, large);
        compare("ten times the people", small, large);
    }

    private static void print(int groups, int people, List<Took> turns) {
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %.2f | %.3f |%n",
                groups,
                people,
                median(turns, Took::in) / 1e9,
                median(turns, Took::report) / 1e9);
    }

    private static void compare(String what, List<Took> few, List<Took> many) {
        System.out.printf(
                Locale.ROOT,
                "| ten times the groups, %s | | %.1f times | %.1f times |%n",
                what,
                median(many, Took::in) / median(few, Took::in),
                median(many, Took::report) / median(few, Took::report));
    }

    private static double median(List<Took> turns, ToLongFunction<Took> part) {
        return turns.stream()
                .mapToLong(part)
                .sorted()
                .skip(turns.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static String path(long group) {
        return "r" + group % 10 + "/d" + group % 1000 + "/t" + group;
    }

    private static Took once(int groups, int people) {
        List<GroupPath> paths = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            paths.add(GroupPath.parse(path(i)));
        }
        long start = System.nanoTime();
        RoundTerms terms = RoundTerms.of(ROUND, ADULT, GroupTree.of(paths).withTotal(), Controller.of(CONTROLLER));
        Round.Open open = Round.open(terms, AT);
        for (int from = 0; from < people; from += PAGE) {
            List<Contribution> page = new ArrayList<>();
            for (int i = from; i < from + PAGE; i++) {
                // As from a store that does not know the tree: each person with a path of their own, in no order of
                // groups.
                page.add(contribution(i, GroupPath.parse(path(i * 7919L % groups))));
            }
            open = open.addAll(page);
        }
        long in = System.nanoTime();
        GroupReport report = open.close(AT).publish(AT).report();
        long end = System.nanoTime();
        if (report.groups().stream().noneMatch(group -> group.shown().isPresent())) {
            throw new IllegalStateException("a report without any group is no measure of reporting");
        }
        return new Took(in - start, end - in);
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
