package dev.positivehealth.outcome;

import static dev.positivehealth.outcome.Outcomes.people;
import static dev.positivehealth.outcome.Outcomes.person;
import static dev.positivehealth.outcome.Outcomes.report;
import static dev.positivehealth.outcome.Outcomes.shown;
import static dev.positivehealth.outcome.Outcomes.terms;
import static dev.positivehealth.outcome.Outcomes.together;
import static dev.positivehealth.outcome.Outcomes.tree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.attack.Attack;
import dev.positivehealth.attack.Attack.Leak;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.outcome.Outcomes.Person;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fixed cases for the attacker: what is published leaks nothing, and what would have been published without the rule does. */
class AttackSuiteTest {
    @BeforeEach
    void count() {
        AttackCounts.CASES.incrementAndGet();
    }

    @AfterAll
    static void write() {
        AttackCounts.write();
    }

    private static GroupReport safe(GroupTree tree, int k, List<Person> people) {
        GroupReport report = report(terms(tree, k), people);
        assertThat(Outcomes.attacks(report, people, k)).allSatisfy(findings -> {
            assertThat(findings.complete()).isTrue();
            AttackCounts.LEAKS_OF_REPORTS.addAndGet(findings.leaks().size());
            assertThat(findings.leaks()).isEmpty();
        });
        return report;
    }

    /** What the sums of these groups would give away. */
    private static List<Set<String>> leaks(int k, List<Person> people, String... groups) {
        List<Attack.Sum> sums = Arrays.stream(groups)
                .map(group -> new Attack.Sum(
                        "<" + group + ">",
                        Outcomes.names(
                                people,
                                one -> one.isIn(
                                        group.isEmpty() ? Optional.empty() : Optional.of(GroupPath.parse(group))))))
                .toList();
        return twin(Attack.on(sums, k), sums.size());
    }

    private static List<Set<String>> twin(Attack.Findings findings, int sums) {
        Attack.Findings counted = AttackCounts.count(findings, sums);
        AttackCounts.LEAKS_OF_TWINS.addAndGet(counted.leaks().size());
        return counted.leaks().stream().map(Leak::people).toList();
    }

    @Test
    void teamsOfThreeFiveAndFiveWithTheirTotal() {
        List<Person> people = together(people("a", 3), people("b", 5), people("c", 5));
        assertThat(leaks(5, people, "", "b", "c")).containsExactly(Set.of("a-0", "a-1", "a-2"));
        assertThat(shown(safe(tree("a", "b", "c").withTotal(), 5, people))).containsExactly("", "c");
    }

    @Test
    void teamsOfThreeFiveAndFiveWithoutTotal() {
        List<Person> people = together(people("a", 3), people("b", 5), people("c", 5));
        assertThat(shown(safe(tree("a", "b", "c"), 5, people))).containsExactly("b", "c");
    }

    @Test
    void hiddenChildWhoseSiblingsGiveItAwayOnTwoLevels() {
        List<Person> people = together(people("n/a", 2), people("n/b", 7), people("n/c", 6), people("z", 9));
        assertThat(leaks(5, people, "n", "n/b", "n/c", "z")).containsExactly(Set.of("n/a-0", "n/a-1"));
        assertThat(shown(safe(tree("n/a", "n/b", "n/c", "z").withTotal(), 5, people)))
                .containsExactly("", "n", "n/b", "z");
    }

    @Test
    void threeLevelsWhereThePartsAreEachLargeEnough() {
        List<Person> people =
                together(people("n/a/x", 5), people("n/a/y", 4), people("n/b", 6), people("n", 1), people("z", 5));
        assertThat(leaks(5, people, "", "n", "n/a", "n/b", "z", "n/a/x")).hasSize(2);
        assertThat(shown(safe(tree("n/a/x", "n/a/y", "n/b", "z").withTotal(), 5, people)))
                .containsExactly("", "n", "n/a", "z");
    }

    @Test
    void columnThatNobodyOfAChildAnswered() {
        List<Person> silent = people("a", 6).stream()
                .map(one -> person(one.name(), "a", -1, 20, 20, 20, 20, 20))
                .toList();
        List<Person> people = together(silent, people("b", 6), people("c", 7));
        GroupReport report = safe(tree("a", "b", "c").withTotal(), 5, people);
        assertThat(shown(report)).containsExactly("", "a", "b", "c");
        assertThat(shown(report, Dimension.BODILY_FUNCTIONS)).containsExactly("", "c");
        assertThat(shown(report, Dimension.QUALITY_OF_LIFE)).containsExactly("", "a", "b", "c");
        Set<String> answered = Outcomes.names(people, one -> one.hasScore(Dimension.BODILY_FUNCTIONS));
        List<Attack.Sum> all = List.of(
                new Attack.Sum("all", Outcomes.names(people, one -> true)),
                new Attack.Sum("b", Outcomes.names(people, one -> one.group().equals("b"))),
                new Attack.Sum("c", Outcomes.names(people, one -> one.group().equals("c"))));
        assertThat(twin(Attack.on(all, answered, 5), 3)).containsExactly(Outcomes.names(silent, one -> true));
    }

    @Test
    void severalTops() {
        List<Person> people = together(people("a", 4), people("b", 12), people("b/x", 5), people("c", 5));
        GroupTree tree = tree("a", "b/x", "c");
        assertThat(shown(safe(tree, 5, people))).containsExactly("b", "b/x", "c");
        assertThat(shown(safe(tree.withTotal(), 5, people))).containsExactly("", "b", "b/x");
    }

    @Test
    void teamOfEightAtTenAndAtItsFloor() {
        List<Person> people = people("team", 8);
        assertThat(shown(safe(tree("team"), 10, people))).isEmpty();
        assertThat(shown(safe(tree("team").withTotal(), 10, people))).isEmpty();
        assertThat(shown(safe(tree("team"), 5, people))).containsExactly("team");
    }

    @Test
    void oneGroupAtTheMinimumAndOneBelow() {
        assertThat(shown(safe(tree("a").withTotal(), 5, people("a", 5)))).containsExactly("", "a");
        assertThat(shown(safe(tree("a").withTotal(), 5, people("a", 4)))).isEmpty();
        assertThat(shown(safe(tree("a").withTotal(), 5, List.of()))).isEmpty();
        assertThat(shown(safe(tree().withTotal(), 5, List.of()))).isEmpty();
    }

    @Test
    void twelveLevels() {
        List<Person> few = List.of();
        List<Person> enough = List.of();
        String path = "";
        for (int level = 1; level <= GroupPath.DEEPEST; level++) {
            path = level == 1 ? "g" : path + "/g";
            few = together(few, people(path, level % 3 + 1));
            enough = together(enough, people(path, 5));
        }
        GroupTree tree = tree(path).withTotal();
        assertThat(shown(safe(tree, 5, few))).containsExactly("", "g");
        assertThat(shown(safe(tree, 5, enough))).hasSize(13);
    }

    @Test
    void withdrawalBetweenClosingAndPublishing() {
        List<Person> people = together(people("a", 5), people("b", 6));
        RoundTerms terms = terms(tree("a", "b").withTotal(), 5);
        GroupReport left = Outcomes.closed(terms, people)
                .leave(ParticipantRef.parse("a-0"))
                .publish(Outcomes.PUBLISHED)
                .report();
        assertThat(left).isEqualTo(safe(terms.groups(), 5, people.subList(1, people.size())));
        assertThat(shown(left)).containsExactly("");
    }

    @Test
    void republicationWithOneSheetLessIsAnAttack() {
        List<Person> people = people("a", 20);
        List<Person> less = people.subList(1, people.size());
        assertThat(leaks(5, people, "a")).isEmpty();
        List<Attack.Sum> twice = List.of(
                new Attack.Sum("first", Outcomes.names(people, one -> true)),
                new Attack.Sum("second", Outcomes.names(less, one -> true)));
        assertThat(twin(Attack.on(twice, 5), 2)).containsExactly(Set.of("a-0"));
    }

    @Test
    void publishedRoundTakesNothingAndNobodyLeavesIt() {
        assertThat(Arrays.stream(Round.Published.class.getMethods())
                        .filter(method -> method.getDeclaringClass() != Object.class)
                        .map(Method::getName))
                .containsOnly("terms", "stage", "report", "plan", "toString", "getJson");
    }

    @Test
    void secondBreakdownOfTheSamePeopleIsAnAttack() {
        List<Person> people = together(people("a", 9), people("b", 9));
        Set<String> all = Outcomes.names(people, one -> true);
        Set<String> teamA = Outcomes.names(people, one -> one.group().equals("a"));
        Set<String> managers = new TreeSet<>(teamA);
        managers.remove("a-0");
        managers.add("b-0");
        // By team in one round and by post in another: each is safe alone.
        List<Attack.Sum> sums =
                List.of(new Attack.Sum("all", all), new Attack.Sum("a", teamA), new Attack.Sum("post", managers));
        assertThat(Attack.on(sums.subList(0, 2), 5).leaks()).isEmpty();
        assertThat(twin(Attack.on(sums, 5), 3)).containsExactly(Set.of("a-0", "b-0"));
    }

    @Test
    void hiddenHasNoNumbersAndLooksAlike() {
        List<Person> people = together(people("a", 3), people("b", 5), people("c", 5));
        GroupReport report = safe(tree("a", "b", "c", "empty").withTotal(), 5, people);
        assertThat(report.groups().stream().filter(group -> group.shown().isEmpty()))
                .containsExactly(
                        new GroupOutcome.Hidden(Optional.of(GroupPath.parse("a"))),
                        new GroupOutcome.Hidden(Optional.of(GroupPath.parse("b"))),
                        new GroupOutcome.Hidden(Optional.of(GroupPath.parse("empty"))));
    }
}
