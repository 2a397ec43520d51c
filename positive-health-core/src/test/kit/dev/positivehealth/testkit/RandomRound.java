package dev.positivehealth.testkit;

import dev.positivehealth.GroupPath;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.outcome.Controller;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.GroupTree;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.outcome.Round;
import dev.positivehealth.outcome.RoundTerms;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A round of {@code adult-42/1} with its people: random groups, up to twelve levels deep, in which random people answered or did not.
 *
 * @param terms minimum 5 to 12, with all people together as a group or without
 * @param people none to some hundreds
 */
public record RandomRound(RoundTerms terms, List<Member> people) {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final int HIGHEST_SUM = 70;

    /** Copies the people. */
    public RandomRound {
        people = List.copyOf(people);
    }

    /** {@return the report that is published of the round} */
    public GroupReport report() {
        return Round.open(terms, AT)
                .addAll(people.stream().map(one -> one.contribution(terms)).toList())
                .close(AT)
                .publish(AT)
                .report();
    }

    /** {@return rounds by chance; they do not shrink} */
    public static Arbitrary<RandomRound> rounds() {
        return Arbitraries.longs().edgeCases(none -> none.none()).map(seed -> of(new Random(seed)));
    }

    private static RandomRound of(Random random) {
        List<String> paths = new ArrayList<>();
        int deepest = 1 + random.nextInt(random.nextInt(4) == 0 ? GroupPath.DEEPEST : 3);
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            String outer = paths.isEmpty() || random.nextInt(3) == 0 ? "" : paths.get(random.nextInt(paths.size()));
            boolean deeper =
                    !outer.isEmpty() && GroupPath.parse(outer).segments().size() < deepest;
            paths.add((deeper ? outer + "/" : "") + (char) ('a' + random.nextInt(5)));
        }
        GroupTree tree = GroupTree.of(paths.stream().map(GroupPath::parse).toList());
        if (random.nextBoolean()) {
            tree = tree.withTotal();
        }
        int minimum = MinimumGroupSize.FLOOR + random.nextInt(8);
        int silent = random.nextInt(4) * 20;
        List<Member> people = new ArrayList<>();
        for (GroupPath path : tree.paths()) {
            int dimensionNobodyAnswers = random.nextInt(24);
            int size = random.nextInt(4) == 0 ? 0 : random.nextInt(2 * minimum + 2);
            for (int i = 0; i < size; i++) {
                List<Integer> sums = new ArrayList<>();
                for (Dimension dimension : Dimension.values()) {
                    boolean skips = dimension.place() - 1 == dimensionNobodyAnswers || random.nextInt(100) < silent;
                    sums.add(skips ? -1 : random.nextInt(HIGHEST_SUM + 1));
                }
                people.add(new Member(path + "-" + i, path.toString(), sums));
            }
        }
        RoundTerms terms = RoundTerms.of(
                        RoundRef.parse("2026-spring"),
                        Questionnaires.builtIn().get(QuestionnaireId.parse("adult-42/1")),
                        tree,
                        Controller.of("tester"))
                .withMinimum(MinimumGroupSize.of(minimum))
                .withConsentsHeldByController();
        return new RandomRound(terms, people);
    }

    /** The groups and how many people are in each, so that what a failing law prints stays short. */
    @Override
    public String toString() {
        Map<String, Integer> sizes = new TreeMap<>();
        people.forEach(person -> sizes.merge(person.group(), 1, Integer::sum));
        return terms.groups() + " minimum " + terms.minimum() + " " + sizes;
    }
}
