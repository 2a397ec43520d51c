package dev.positivehealth.outcome;

import dev.positivehealth.GroupPath;
import dev.positivehealth.attack.Attack;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.ScoringRule;
import dev.positivehealth.testkit.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** People with answers, rounds of them, and the attacks on what these publish. */
final class Outcomes {
    static final Questionnaire ADULT = Questionnaires.builtIn().get(QuestionnaireId.parse("adult-42/1"));
    static final RoundRef SPRING = RoundRef.parse("2026-spring");
    static final Controller ARBO = Controller.of("Arbodienst Noord");
    static final Instant OPENED = Instant.parse("2026-03-01T09:00:00Z");
    static final Instant CLOSED = Instant.parse("2026-04-01T09:00:00Z");
    static final Instant PUBLISHED = Instant.parse("2026-04-02T09:00:00Z");

    private Outcomes() {}

    static GroupTally tally(Collection<Contribution> contributions) {
        return GroupTally.of(ADULT.id(), ScoringRule.meanOfAnswered().id(), contributions);
    }

    static GroupTally tally(long people, boolean elsewhere, Map<Dimension, GroupTally.Column> columns) {
        return GroupTally.restore(ADULT.id(), ScoringRule.meanOfAnswered().id(), people, elsewhere, columns);
    }

    /** Somebody in a group, with a sum of seven answers for each dimension; below 0 is not answered. */
    record Person(String name, String group, List<Integer> sums) {
        boolean hasScore(Dimension dimension) {
            return sumOf(dimension) >= 0;
        }

        private int sumOf(Dimension dimension) {
            return sums.get(List.of(Dimension.values()).indexOf(dimension));
        }

        boolean hasAnyScore() {
            return sums.stream().anyMatch(sum -> sum >= 0);
        }

        boolean isIn(Optional<GroupPath> outer) {
            return outer.map(path -> (group + "/").startsWith(path + "/")).orElse(true);
        }

        Contribution contribution(RoundTerms terms) {
            return new Member(name, group, sums).contribution(terms);
        }

        ReportAttack.Member asMember() {
            return new ReportAttack.Member(
                    name,
                    Set.of(GroupPath.parse(group)),
                    Arrays.stream(Dimension.values()).filter(this::hasScore).collect(Collectors.toSet()));
        }

        static Person of(Member member) {
            return new Person(member.name(), member.group(), member.sums());
        }
    }

    static RoundTerms terms(GroupTree tree, int minimum) {
        return RoundTerms.of(SPRING, ADULT, tree, ARBO).withMinimum(MinimumGroupSize.of(minimum));
    }

    /** A round of group {@code a} and five people or more, by a questionnaire that does not ask about one dimension. */
    static RoundTerms withoutParticipation() {
        return RoundTerms.of(
                        SPRING,
                        Questionnaires.builtIn().get(QuestionnaireId.parse("marks-6/1;without=participation")),
                        tree("a"),
                        ARBO)
                .withMinimum(MinimumGroupSize.of(5));
    }

    static GroupTree tree(String... paths) {
        return GroupTree.of(Arrays.stream(paths).map(GroupPath::parse).toList());
    }

    /** So many people of a group who all answered everything. */
    static List<Person> people(String group, int size) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            people.add(person(group + "-" + i, group, 20 + i));
        }
        return people;
    }

    static Person person(String name, String group, int... sums) {
        List<Integer> six = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            six.add(sums[i % sums.length]);
        }
        return new Person(name, group, six);
    }

    @SafeVarargs
    static List<Person> together(List<Person> first, List<Person>... others) {
        List<Person> all = new ArrayList<>(first);
        for (List<Person> other : others) {
            all.addAll(other);
        }
        return List.copyOf(all);
    }

    static Round.Closed closed(RoundTerms terms, Collection<Person> people) {
        return Round.open(terms, OPENED)
                .addAll(people.stream().map(one -> one.contribution(terms)).toList())
                .close(CLOSED);
    }

    static GroupReport report(RoundTerms terms, Collection<Person> people) {
        return closed(terms, people).publish(PUBLISHED).report();
    }

    static Set<String> shown(GroupReport report) {
        Set<String> shown = new TreeSet<>();
        report.groups().forEach(group -> group.shown().ifPresent(some -> shown.add(name(group))));
        return shown;
    }

    static Set<String> shown(GroupReport report, Dimension dimension) {
        Set<String> shown = new TreeSet<>();
        report.groups()
                .forEach(group -> group.shown()
                        .flatMap(some -> some.outcome(dimension).value())
                        .ifPresent(some -> shown.add(name(group))));
        return shown;
    }

    static String name(GroupOutcome group) {
        return group.group().map(GroupPath::toString).orElse("");
    }

    /** The sums of people that a report publishes, and those of each dimension. */
    static List<Attack.Findings> attacks(GroupReport report, Collection<Person> people, int k) {
        List<ReportAttack.Shown> shown = ReportAttack.shown(report);
        List<ReportAttack.Member> members =
                people.stream().map(Person::asMember).toList();
        List<Attack.Findings> all = new ArrayList<>();
        ReportAttack.on(shown, members, k)
                .forEach((column, findings) -> all.add(AttackCounts.count(findings, (int) shown.stream()
                        .filter(one -> column.isEmpty() || one.dimensions().contains(column.get()))
                        .count())));
        return all;
    }

    static Set<String> names(Collection<Person> people, Function<Person, Boolean> which) {
        Set<String> names = new TreeSet<>();
        people.stream().filter(which::apply).forEach(person -> names.add(person.name()));
        return names;
    }
}
