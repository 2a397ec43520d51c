package dev.positivehealth.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.attack.Attack;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.outcome.Outcomes.Person;
import dev.positivehealth.testkit.RandomRound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** What holds of every round: random groups, up to twelve levels deep, with random people who answered or did not. */
class AttackLawsTest {
    private static final int TRIES = 1000;

    @AfterContainer
    static void write() {
        AttackCounts.write();
    }

    /** A round's terms and its people. */
    record Forest(RoundTerms terms, List<Person> people) {
        int k() {
            return terms.minimum().value();
        }

        GroupReport report() {
            return Outcomes.report(terms, people);
        }

        /** Cuts what a failing law prints. */
        @Override
        public String toString() {
            Map<String, Integer> sizes = new HashMap<>();
            people.forEach(person -> sizes.merge(person.group(), 1, Integer::sum));
            return terms.groups() + " minimum " + terms.minimum() + " " + sizes;
        }
    }

    @Provide
    Arbitrary<Forest> forests() {
        return RandomRound.rounds()
                .map(round -> new Forest(
                        round.terms(), round.people().stream().map(Person::of).toList()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nothingCanBeComputedOfFewerThanTheMinimum(@ForAll("forests") Forest forest) {
        AttackCounts.FORESTS.incrementAndGet();
        for (Attack.Findings findings : Outcomes.attacks(forest.report(), forest.people(), forest.k())) {
            AttackCounts.LEAKS_OF_REPORTS.addAndGet(findings.leaks().size());
            assertThat(findings.complete()).isTrue();
            assertThat(findings.leaks()).isEmpty();
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsHiddenDoesNotDependOnAnswers(@ForAll("forests") Forest forest, @ForAll Random random) {
        List<Person> others = forest.people().stream()
                .map(one -> new Person(
                        one.name(),
                        one.group(),
                        one.sums().stream()
                                .map(sum -> sum < 0 ? sum : random.nextInt(71))
                                .toList()))
                .toList();
        GroupReport report = forest.report();
        GroupReport other = Outcomes.report(forest.terms(), others);
        assertThat(Outcomes.shown(other)).isEqualTo(Outcomes.shown(report));
        for (Dimension dimension : Dimension.values()) {
            assertThat(Outcomes.shown(other, dimension)).isEqualTo(Outcomes.shown(report, dimension));
        }
    }

    /** Whether nobody, or enough who answered, are left of a group without its largest shown subgroups. */
    private static boolean isSafe(Forest forest, Predicate<Person> answered, Set<String> shown, String parent) {
        List<Person> left = forest.people().stream()
                .filter(Person::hasAnyScore)
                .filter(one -> parent.isEmpty() || one.isIn(Optional.of(GroupPath.parse(parent))))
                .filter(one -> shown.stream()
                        .noneMatch(inner -> isBelow(inner, parent) && one.isIn(Optional.of(GroupPath.parse(inner)))))
                .toList();
        return left.isEmpty() || left.stream().filter(answered).count() >= forest.k();
    }

    private static boolean isBelow(String inner, String outer) {
        return !inner.equals(outer) && (outer.isEmpty() || inner.startsWith(outer + "/"));
    }

    private static Optional<String> parent(GroupTree tree, String group) {
        int cut = group.lastIndexOf('/');
        if (cut >= 0) {
            return Optional.of(group.substring(0, cut));
        }
        return group.isEmpty() || !tree.hasTotal() ? Optional.empty() : Optional.of("");
    }

    /** Shows each hidden candidate of one column again, alone. */
    private static void showAgain(
            Forest forest, Set<String> candidates, Set<String> shown, Predicate<Person> answered) {
        for (String parent : shown) {
            assertThat(isSafe(forest, answered, shown, parent)).isTrue();
        }
        for (String candidate : candidates) {
            Optional<String> parent = parent(forest.terms().groups(), candidate);
            long respondents = forest.people().stream()
                    .filter(one -> candidate.isEmpty() || one.isIn(Optional.of(GroupPath.parse(candidate))))
                    .filter(answered)
                    .count();
            if (shown.contains(candidate)
                    || respondents < forest.k()
                    || parent.filter(outer -> !shown.contains(outer)).isPresent()) {
                continue;
            }
            Set<String> again = new TreeSet<>(shown);
            again.add(candidate);
            assertThat(again).anyMatch(group -> !isSafe(forest, answered, again, group));
            List<Attack.Sum> sums = again.stream()
                    .map(group -> new Attack.Sum(
                            "<" + group + ">",
                            Outcomes.names(
                                    forest.people(),
                                    one -> one.hasAnyScore()
                                            && (group.isEmpty() || one.isIn(Optional.of(GroupPath.parse(group)))))))
                    .toList();
            Attack.Findings findings = AttackCounts.count(
                    Attack.on(sums, Outcomes.names(forest.people(), answered::test), forest.k()), sums.size());
            assertThat(findings.leaks()).isNotEmpty();
            AttackCounts.LEAKS_OF_TWINS.addAndGet(findings.leaks().size());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nothingIsHiddenWithoutNeed(@ForAll("forests") Forest forest) {
        GroupReport report = forest.report();
        Set<String> all = new TreeSet<>();
        report.groups().forEach(group -> all.add(Outcomes.name(group)));
        Set<String> shown = Outcomes.shown(report);
        showAgain(forest, all, shown, Person::hasAnyScore);
        for (Dimension dimension : Dimension.values()) {
            showAgain(forest, shown, Outcomes.shown(report, dimension), one -> one.hasScore(dimension));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void talliesMergeInAnyOrderAndGrouping(@ForAll("forests") Forest forest, @ForAll Random random) {
        List<Contribution> contributions = new ArrayList<>(forest.people().stream()
                .map(one -> one.contribution(forest.terms()))
                .toList());
        GroupTally atOnce = Outcomes.tally(contributions);
        Collections.shuffle(contributions, random);
        List<GroupTally> parts = new ArrayList<>(List.of(Outcomes.tally(List.of())));
        contributions.forEach(one -> parts.add(Outcomes.tally(List.of(one))));
        while (parts.size() > 1) {
            GroupTally one = parts.remove(random.nextInt(parts.size()));
            GroupTally other = parts.remove(random.nextInt(parts.size()));
            parts.add(one.merge(other));
        }
        assertThat(parts.get(0)).isEqualTo(atOnce);
        assertThat(parts.get(0).columns()).isEqualTo(atOnce.columns());
        assertThat(parts.get(0).respondents()).isEqualTo(atOnce.respondents());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void orderAndThoseWhoLeftMakeNoDifference(@ForAll("forests") Forest forest, @ForAll Random random) {
        List<Person> shuffled = new ArrayList<>(forest.people());
        Collections.shuffle(shuffled, random);
        List<Person> stay = shuffled.subList(0, random.nextInt(shuffled.size() + 1));
        Round.Closed closed = Outcomes.closed(forest.terms(), shuffled);
        for (Person person : shuffled.subList(stay.size(), shuffled.size())) {
            closed = closed.leave(ParticipantRef.parse(person.name()));
        }
        Set<Person> in = new HashSet<>(stay);
        List<Person> never = forest.people().stream().filter(in::contains).toList();
        GroupReport left = closed.publish(Outcomes.PUBLISHED).report();
        // Who never joined leaves no notice behind; who left does not either.
        assertThat(left).isEqualTo(Outcomes.report(forest.terms(), never));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void viewHasTheGroupAndTheLargerOnesAroundItAlone(@ForAll("forests") Forest forest) {
        GroupReport report = forest.report();
        for (GroupPath group : forest.terms().groups().paths()) {
            GroupReport view = report.viewOf(group);
            assertThat(view.groups())
                    .isEqualTo(report.groups().stream()
                            .filter(one -> one.group()
                                    .map(outer -> (group + "/").startsWith(outer + "/"))
                                    .orElse(true))
                            .toList());
            assertThat(view.head()).isEqualTo(report.head());
            assertThat(view.notices()).isEqualTo(report.notices());
            assertThat(GroupReport.restore(view.head(), view.notices(), view.groups())
                            .orElseThrow())
                    .isEqualTo(view);
        }
        for (GroupReport whole : List.of(report, report.withoutHidden())) {
            assertThat(GroupReport.restore(whole.head(), whole.notices(), whole.groups())
                            .orElseThrow())
                    .isEqualTo(whole);
        }
    }
}
