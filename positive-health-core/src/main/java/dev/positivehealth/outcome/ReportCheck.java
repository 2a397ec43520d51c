package dev.positivehealth.outcome;

import dev.positivehealth.GroupPath;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.dimension.Dimension;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out from a report's numbers alone whether they give somebody away, by the residuals of {@link ReleasePlan}. */
final class ReportCheck {
    /** The key of all people together; no path is empty. */
    private static final String TOTAL = "";

    private final int minimum;
    private final List<GroupOutcome> groups;
    private final Map<String, GroupOutcome> byPath = new HashMap<>();
    private final Map<String, Sums> within = new HashMap<>();

    /** How many people and respondents the shown groups directly within a group have, in all and per dimension. */
    private static final class Sums {
        static final long TOO_MANY = -1;

        private long respondents;
        private final Map<Dimension, Long> people = new EnumMap<>(Dimension.class);
        private final Map<Dimension, Long> answered = new EnumMap<>(Dimension.class);

        void add(GroupOutcome.Shown group) {
            respondents = sum(respondents, group.respondents());
            for (Dimension dimension : Dimension.values()) {
                if (mean(group, dimension) != null) {
                    people.merge(dimension, group.respondents(), Sums::sum);
                    answered.merge(dimension, answered(group, dimension), Sums::sum);
                }
            }
        }

        /** Forged numbers do not overflow unseen: what is more than a number can hold stays {@link #TOO_MANY}. */
        private static long sum(long one, long other) {
            return one == TOO_MANY || one > Long.MAX_VALUE - other ? TOO_MANY : one + other;
        }
    }

    ReportCheck(int minimum, List<GroupOutcome> groups) {
        this.minimum = minimum;
        this.groups = groups;
        for (GroupOutcome group : groups) {
            byPath.put(key(group), group);
            if (group instanceof GroupOutcome.Shown shown) {
                around(group)
                        .ifPresent(parent -> within.computeIfAbsent(parent, unused -> new Sums())
                                .add(shown));
            }
        }
    }

    private static String key(GroupOutcome group) {
        return group.group().map(GroupPath::toString).orElse(TOTAL);
    }

    /** The violations, in the order of the groups. */
    List<Violation> violations() {
        List<Violation> wrong = new ArrayList<>();
        for (int place = 0; place < groups.size(); place++) {
            PropertyPath path = PropertyPath.ROOT.child("groups").child(place);
            if (place > 0
                    && !isAfter(groups.get(place - 1).group(), groups.get(place).group())) {
                wrong.add(Violation.of(path, ViolationCode.GROUP_OUT_OF_ORDER));
            }
            if (groups.get(place) instanceof GroupOutcome.Shown shown && !isSafe(shown)) {
                wrong.add(Violation.of(path, ViolationCode.RELEASE_UNSAFE, "minimum", Integer.toString(minimum)));
            }
        }
        return wrong;
    }

    private static boolean isAfter(Optional<GroupPath> before, Optional<GroupPath> after) {
        return after.isPresent() && (before.isEmpty() || before.get().compareTo(after.get()) < 0);
    }

    /** The larger group around one; empty if that is all people together and they are not listed. */
    private Optional<String> around(GroupOutcome group) {
        return group.group().flatMap(path -> {
            List<String> segments = path.segments();
            if (segments.size() > 1) {
                return Optional.of(new GroupPath(segments.subList(0, segments.size() - 1)).toString());
            }
            return byPath.containsKey(TOTAL) ? Optional.of(TOTAL) : Optional.empty();
        });
    }

    private boolean isSafe(GroupOutcome.Shown group) {
        Optional<String> around = around(group);
        if (around.isPresent() && !(byPath.get(around.get()) instanceof GroupOutcome.Shown)) {
            return false;
        }
        boolean safe = group.respondents() >= minimum
                && leavesNobodyOrEnough(
                        group.respondents(), group.respondents(), sums(group).respondents, sums(group).respondents);
        for (Dimension dimension : Dimension.values()) {
            safe &= isSafe(group, dimension, around);
        }
        return safe;
    }

    private boolean isSafe(GroupOutcome.Shown group, Dimension dimension, Optional<String> around) {
        if (mean(group, dimension) == null) {
            return true;
        }
        boolean aroundShown = around.isEmpty()
                || (byPath.get(around.get()) instanceof GroupOutcome.Shown larger && mean(larger, dimension) != null);
        return aroundShown
                && answered(group, dimension) >= minimum
                && leavesNobodyOrEnough(
                        group.respondents(),
                        answered(group, dimension),
                        sums(group).people.getOrDefault(dimension, 0L),
                        sums(group).answered.getOrDefault(dimension, 0L));
    }

    private Sums sums(GroupOutcome group) {
        return within.getOrDefault(key(group), new Sums());
    }

    /** Whether a group without its shown subgroups leaves nobody, or enough. */
    private boolean leavesNobodyOrEnough(long people, long respondents, long peopleWithin, long respondentsWithin) {
        long peopleLeft = people - peopleWithin;
        long respondentsLeft = respondents - respondentsWithin;
        return peopleWithin != Sums.TOO_MANY
                && respondentsWithin != Sums.TOO_MANY
                && peopleLeft >= 0
                && respondentsLeft >= 0
                && respondentsLeft <= peopleLeft
                && (peopleLeft == 0 || respondentsLeft >= minimum);
    }

    private static DimensionOutcome.@Nullable Mean mean(GroupOutcome.Shown group, Dimension dimension) {
        return group.outcome(dimension) instanceof DimensionOutcome.Mean mean ? mean : null;
    }

    private static long answered(GroupOutcome.Shown group, Dimension dimension) {
        DimensionOutcome.Mean mean = mean(group, dimension);
        return mean == null ? 0 : mean.respondents();
    }
}
