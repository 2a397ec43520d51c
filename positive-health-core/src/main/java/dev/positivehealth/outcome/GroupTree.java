package dev.positivehealth.outcome;

import dev.positivehealth.GroupPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a round, fixed when it is opened: the paths that were listed and every larger group around them.
 *
 * <p>Each person stands in one path, so any two groups are nested or have nobody in common. With a total, all people together
 * are the parent of all. Order is that of {@link GroupPath}, the total first.
 */
public final class GroupTree {
    private static final int NO_PARENT = -1;

    private final List<GroupPath> paths;
    private final boolean total;
    private final Map<GroupPath, Integer> places = new HashMap<>();
    private final int[] parents;

    private GroupTree(List<GroupPath> paths, boolean total) {
        this.paths = paths;
        this.total = total;
        int above = total ? 1 : 0;
        this.parents = new int[paths.size() + above];
        if (total) {
            parents[0] = NO_PARENT;
        }
        for (int i = 0; i < paths.size(); i++) {
            places.put(paths.get(i), i + above);
            parents[i + above] = above(paths.get(i))
                    .map(path -> Objects.requireNonNull(places.get(path)))
                    .orElse(above - 1);
        }
    }

    /**
     * Makes a tree without a total.
     *
     * @param groups the groups, in any order; larger groups around them need not be listed
     * @return the tree
     */
    public static GroupTree of(Collection<GroupPath> groups) {
        TreeSet<GroupPath> all = new TreeSet<>();
        for (GroupPath group : groups) {
            Optional<GroupPath> path = Optional.of(group);
            while (path.isPresent() && all.add(path.get())) {
                path = above(path.get());
            }
        }
        return new GroupTree(List.copyOf(all), false);
    }

    private static Optional<GroupPath> above(GroupPath path) {
        List<String> segments = path.segments();
        return segments.size() == 1
                ? Optional.empty()
                : Optional.of(new GroupPath(segments.subList(0, segments.size() - 1)));
    }

    /**
     * Adds all people together, as the parent of all groups.
     *
     * @return the tree with a total
     */
    public GroupTree withTotal() {
        return new GroupTree(paths, true);
    }

    /**
     * Lists the groups.
     *
     * @return all paths, those of larger groups included, in their order; the total is none of them
     */
    public List<GroupPath> paths() {
        return paths;
    }

    /**
     * Tells whether all people together are a group too.
     *
     * @return true if the tree has a total
     */
    public boolean hasTotal() {
        return total;
    }

    /**
     * Tells whether a group is one of the tree's.
     *
     * @param group a path
     * @return true if it was listed or is a larger group around one that was
     */
    public boolean has(GroupPath group) {
        return places.containsKey(group);
    }

    int size() {
        return parents.length;
    }

    /** The place of the larger group around a group, always before it; negative for those at the top. */
    int parent(int place) {
        return parents[place];
    }

    int place(GroupPath group) {
        Integer place = places.get(Objects.requireNonNull(group, "group"));
        if (place == null) {
            throw new IllegalArgumentException("group " + group + " is none of the round's");
        }
        return place;
    }

    /** The path at a place; empty for the total. */
    Optional<GroupPath> path(int place) {
        int above = total ? 1 : 0;
        return place < above ? Optional.empty() : Optional.of(paths.get(place - above));
    }

    /** The places of a group and of the larger groups around it, the largest first. */
    List<Integer> lineOf(int place) {
        List<Integer> line = new ArrayList<>();
        for (int at = place; at >= 0; at = parents[at]) {
            line.add(0, at);
        }
        return line;
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
