package dev.positivehealth.outcome;

import dev.positivehealth.GroupPath;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.dimension.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Works out from a report's numbers alone whether they give somebody away, by the residuals of {@link ReleasePlan}. */
final class ReportCheck {
    private final int minimum;
    private final List<GroupOutcome> groups;
    private final Map<Optional<GroupPath>, GroupOutcome> byPath = new HashMap<>();
    private final Map<Optional<GroupPath>, List<GroupOutcome.Shown>> within = new HashMap<>();

    ReportCheck(int minimum, List<GroupOutcome> groups) {
        this.minimum = minimum;
        this.groups = groups;
        for (GroupOutcome group : groups) {
            byPath.put(group.group(), group);
            if (group instanceof GroupOutcome.Shown shown) {
                around(group)
                        .ifPresent(parent -> within.computeIfAbsent(parent, key -> new ArrayList<>())
                                .add(shown));
            }
        }
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

    /** The larger group around one; the outer value is empty if that is all people together and they are not listed. */
    private Optional<Optional<GroupPath>> around(GroupOutcome group) {
        return group.group().flatMap(path -> {
            List<String> segments = path.segments();
            if (segments.size() > 1) {
                return Optional.of(Optional.of(new GroupPath(segments.subList(0, segments.size() - 1))));
            }
            return byPath.containsKey(Optional.<GroupPath>empty())
                    ? Optional.of(Optional.<GroupPath>empty())
                    : Optional.empty();
        });
    }

    private boolean isSafe(GroupOutcome.Shown group) {
        Optional<Optional<GroupPath>> around = around(group);
        if (around.isPresent() && !(byPath.get(around.get()) instanceof GroupOutcome.Shown)) {
            return false;
        }
        boolean safe = group.respondents() >= minimum
                && isSafe(group, GroupOutcome.Shown::respondents, GroupOutcome.Shown::respondents);
        for (Dimension dimension : Dimension.values()) {
            safe &= isSafe(group, dimension, around);
        }
        return safe;
    }

    private boolean isSafe(GroupOutcome.Shown group, Dimension dimension, Optional<Optional<GroupPath>> around) {
        if (mean(group, dimension) == null) {
            return true;
        }
        boolean aroundShown = around.isEmpty()
                || (byPath.get(around.get()) instanceof GroupOutcome.Shown larger && mean(larger, dimension) != null);
        return aroundShown
                && answered(group, dimension) >= minimum
                && isSafe(
                        group,
                        one -> mean(one, dimension) == null ? 0 : one.respondents(),
                        one -> answered(one, dimension));
    }

    /** Whether a group without its shown subgroups leaves nobody, or enough. */
    private boolean isSafe(
            GroupOutcome.Shown group,
            ToLongFunction<GroupOutcome.Shown> people,
            ToLongFunction<GroupOutcome.Shown> respondents) {
        long peopleLeft = people.applyAsLong(group);
        long respondentsLeft = respondents.applyAsLong(group);
        for (GroupOutcome.Shown inner : within.getOrDefault(group.group(), List.of())) {
            peopleLeft -= people.applyAsLong(inner);
            respondentsLeft -= respondents.applyAsLong(inner);
            // Checked at each step, so that forged numbers cannot overflow a long.
            if (peopleLeft < 0 || respondentsLeft < 0) {
                return false;
            }
        }
        return respondentsLeft <= peopleLeft && (peopleLeft == 0 || respondentsLeft >= minimum);
    }

    private static DimensionOutcome.@Nullable Mean mean(GroupOutcome.Shown group, Dimension dimension) {
        return group.outcome(dimension) instanceof DimensionOutcome.Mean mean ? mean : null;
    }

    private static long answered(GroupOutcome.Shown group, Dimension dimension) {
        DimensionOutcome.Mean mean = mean(group, dimension);
        return mean == null ? 0 : mean.respondents();
    }
}
