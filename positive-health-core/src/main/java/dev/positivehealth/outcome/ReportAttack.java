package dev.positivehealth.outcome;

import dev.positivehealth.GroupPath;
import dev.positivehealth.attack.Attack;
import dev.positivehealth.dimension.Dimension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What reports give away to somebody who knows who is in which group and who answered: of whom, fewer than the minimum, something can
 * be computed from what is shown.
 *
 * <p>It works for anybody's reports, and for several of the same people, which is an attack by itself. A number of respondents is a sum
 * as well, so it is attacked like a mean. Nothing of anybody's answers goes in.
 */
public final class ReportAttack {
    private ReportAttack() {}

    /**
     * What a report shows of one group.
     *
     * @param name how a leak names it, each once
     * @param group the path of the group; empty for all people together
     * @param dimensions of which a mean is shown
     */
    public record Shown(String name, Optional<GroupPath> group, Set<Dimension> dimensions) {
        /** Copies the dimensions. */
        public Shown {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(group, "group");
            dimensions = Set.copyOf(dimensions);
        }
    }

    /**
     * Somebody who took part. Who has no score at all is no respondent, and is in no group that is shown.
     *
     * @param name a reference, each once
     * @param groups the paths at which the person stands, one in each breakdown
     * @param scored on which dimensions the person has a score
     */
    public record Member(String name, Set<GroupPath> groups, Set<Dimension> scored) {
        /** Copies the groups and dimensions. */
        public Member {
            Objects.requireNonNull(name, "name");
            groups = Set.copyOf(groups);
            scored = Set.copyOf(scored);
        }

        /** {@return whether the person stands at the path or below it; everybody is among all people} */
        public boolean isIn(Optional<GroupPath> group) {
            return group.map(outer -> groups.stream().anyMatch(path -> (path + "/").startsWith(outer + "/")))
                    .orElse(true);
        }

        /** Nothing of who it is. */
        @Override
        public String toString() {
            return "Member";
        }
    }

    /** {@return what a report shows, each group named by its path} */
    public static List<Shown> shown(GroupReport report) {
        List<Shown> all = new ArrayList<>();
        for (GroupOutcome outcome : report.groups()) {
            outcome.shown().ifPresent(shown -> {
                Set<Dimension> means = new TreeSet<>();
                shown.dimensions().forEach((dimension, one) -> one.value().ifPresent(mean -> means.add(dimension)));
                all.add(new Shown(shown.group().map(GroupPath::toString).orElse(""), shown.group(), means));
            });
        }
        return List.copyOf(all);
    }

    /**
     * Attacks what is shown.
     *
     * @param minimum the least number of people of whom something may be known together, 1 or more
     * @return what leaks: of the numbers of respondents under no dimension, then of the means of each dimension in their order
     */
    public static Map<Optional<Dimension>, Attack.Findings> on(
            List<Shown> shown, Collection<Member> members, int minimum) {
        if (minimum < 1) {
            throw new IllegalArgumentException("the minimum must be at least 1, but was " + minimum);
        }
        List<Member> people =
                members.stream().filter(one -> !one.scored().isEmpty()).toList();
        Map<Optional<Dimension>, Attack.Findings> found = new LinkedHashMap<>();
        found.put(Optional.empty(), attack(shown, people, one -> true, minimum));
        for (Dimension dimension : Dimension.values()) {
            List<Shown> means = shown.stream()
                    .filter(one -> one.dimensions().contains(dimension))
                    .toList();
            found.put(
                    Optional.of(dimension),
                    attack(means, people, one -> one.scored().contains(dimension), minimum));
        }
        return Collections.unmodifiableMap(found);
    }

    private static Attack.Findings attack(
            List<Shown> shown, List<Member> people, Predicate<Member> answered, int minimum) {
        List<Attack.Sum> sums = shown.stream()
                .map(one -> new Attack.Sum(one.name(), names(people, member -> member.isIn(one.group()))))
                .toList();
        return Attack.on(sums, names(people, answered), minimum);
    }

    private static Set<String> names(List<Member> people, Predicate<Member> which) {
        Set<String> names = new TreeSet<>();
        people.stream().filter(which).forEach(one -> names.add(one.name()));
        return names;
    }
}
