package dev.positivehealth.outcome;

import dev.positivehealth.GroupPath;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.internal.text.NoBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a round, fixed when it is opened: the listed paths and every larger group around them.
 *
 * <p>Each person stands at one path, so any two groups are nested or have nobody in common. With a total, all people
 * together are the parent of all. The order is that of {@link GroupPath}, the total first.
 */
public final class GroupTree implements NoBean {
    private static final int NO_PARENT = -1;

    private final Branch root;
    private final List<GroupPath> paths;
    private final int[] parents;
    private final boolean total;

    private GroupTree(Branch root, List<GroupPath> paths, int[] parents, boolean total) {
        this.root = root;
        this.paths = paths;
        this.parents = parents;
        this.total = total;
    }

    /** Where a segment of a path leads: the number of that group in the order of all paths, and what follows there. */
    private static final class Branch {
        private Map<String, Branch> below = Map.of();
        private int number = NO_PARENT;

        Branch below(String segment) {
            if (below.isEmpty()) {
                below = new HashMap<>();
            }
            return below.computeIfAbsent(segment, key -> new Branch());
        }
    }

    /** {@return a tree without a total} Groups come in any order; larger groups around them need not be listed. */
    public static GroupTree of(Collection<GroupPath> groups) {
        Branch root = new Branch();
        for (GroupPath group : groups) {
            Branch at = root;
            for (String segment : group.segments()) {
                at = at.below(segment);
            }
        }
        List<GroupPath> paths = new ArrayList<>();
        List<Integer> parents = new ArrayList<>();
        number(root, new ArrayList<>(), paths, parents);
        return new GroupTree(
                root,
                List.copyOf(paths),
                parents.stream().mapToInt(Integer::intValue).toArray(),
                false);
    }

    private static void number(Branch around, List<String> segments, List<GroupPath> paths, List<Integer> parents) {
        List<String> names = new ArrayList<>(around.below.keySet());
        names.sort(PropertyPath::compareNames);
        for (String name : names) {
            Branch one = around.below(name);
            segments.add(name);
            one.number = paths.size();
            paths.add(new GroupPath(segments));
            parents.add(around.number);
            number(one, segments, paths, parents);
            segments.remove(segments.size() - 1);
        }
    }

    /** {@return the tree with all people together as the parent of all groups} */
    public GroupTree withTotal() {
        return new GroupTree(root, paths, parents, true);
    }

    /** {@return all paths, including those of larger groups, in their order; the total is not among them} */
    public List<GroupPath> paths() {
        return paths;
    }

    /** {@return whether all people together are a group too} */
    public boolean hasTotal() {
        return total;
    }

    /** {@return whether a group was listed or is a larger group around one that was} */
    public boolean has(GroupPath group) {
        return find(group) >= 0;
    }

    int size() {
        return paths.size() + above();
    }

    private int above() {
        return total ? 1 : 0;
    }

    /** The place of the larger group around a group, always before it; negative at the top. */
    int parent(int place) {
        return place < above() ? NO_PARENT : parents[place - above()] + above();
    }

    int place(GroupPath group) {
        int place = find(group);
        if (place < 0) {
            throw new IllegalArgumentException("group " + group + " is none of the round's");
        }
        return place;
    }

    /** The place of a group; negative for one that is none of the round's. */
    int find(GroupPath group) {
        Branch found = branch(group);
        return found == null ? NO_PARENT : found.number + above();
    }

    /** Segment by segment, so that the few large groups are looked up close together, and one small group last. */
    private @Nullable Branch branch(GroupPath group) {
        Branch at = root;
        for (String segment : Objects.requireNonNull(group, "group").segments()) {
            at = at.below.get(segment);
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    /** The path at a place; empty for the total. */
    Optional<GroupPath> path(int place) {
        return place < above() ? Optional.empty() : Optional.of(paths.get(place - above()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupTree that && total == that.total && paths.equals(that.paths);
    }

    @Override
    public int hashCode() {
        return Objects.hash(paths, total);
    }

    /** How many groups, and whether there is a total. */
    @Override
    public String toString() {
        return "GroupTree[" + paths.size() + " groups" + (total ? " and the total]" : "]");
    }
}
