package dev.positivehealth.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Groups within groups, each with people: each group has the number of the group around it, which is smaller than its own, or -1.
 */
final class SmallWorld {
    private final List<Integer> parents;
    private final int[] people;
    private final int[] answered;

    private SmallWorld(List<Integer> parents, int[] people, int[] answered) {
        this.parents = parents;
        this.people = people;
        this.answered = answered;
    }

    /** How many stand in a group itself, and how many of them have a score. */
    record Crowd(int people, int answered) {}

    private record Tree(Crowd crowd, List<Tree> within) {}

    int size() {
        return people.length;
    }

    List<Integer> parents() {
        return parents;
    }

    int people(int group) {
        return people[group];
    }

    int answered(int group) {
        return answered[group];
    }

    /** {@return the same people, all of whom have a score} */
    SmallWorld allAnswered() {
        return new SmallWorld(parents, people, people);
    }

    /**
     * Gives every world of so many groups, each group with one of these crowds. Of worlds that differ only in the order of the
     * groups beside each other there is one.
     */
    static void all(int groups, List<Crowd> crowds, Consumer<SmallWorld> to) {
        List<List<Tree>> trees = new ArrayList<>(List.of(List.of()));
        for (int size = 1; size < groups; size++) {
            List<Tree> made = new ArrayList<>();
            forests(size - 1, trees, within -> crowds.forEach(crowd -> made.add(new Tree(crowd, within))));
            trees.add(made);
        }
        // The largest trees are not kept: there are most of them.
        forests(groups - 1, trees, within -> crowds.forEach(crowd -> to.accept(of(List.of(new Tree(crowd, within))))));
        forests(groups, trees, forest -> to.accept(of(forest)));
    }

    /** Every list of these trees, in their order, of so many groups together; no tree has more than the largest there is. */
    private static void forests(int groups, List<List<Tree>> trees, Consumer<List<Tree>> to) {
        forests(groups, trees, 1, 0, List.of(), to);
    }

    private static void forests(
            int left, List<List<Tree>> trees, int size, int from, List<Tree> before, Consumer<List<Tree>> to) {
        if (left == 0) {
            to.accept(before);
            return;
        }
        for (int next = size; next <= left && next < trees.size(); next++) {
            List<Tree> ofSize = trees.get(next);
            for (int i = next == size ? from : 0; i < ofSize.size(); i++) {
                List<Tree> more = new ArrayList<>(before);
                more.add(ofSize.get(i));
                forests(left - next, trees, next, i, more, to);
            }
        }
    }

    private static SmallWorld of(List<Tree> forest) {
        List<Integer> parents = new ArrayList<>();
        List<Crowd> crowds = new ArrayList<>();
        forest.forEach(tree -> add(tree, -1, parents, crowds));
        return new SmallWorld(
                List.copyOf(parents),
                crowds.stream().mapToInt(Crowd::people).toArray(),
                crowds.stream().mapToInt(Crowd::answered).toArray());
    }

    private static void add(Tree tree, int parent, List<Integer> parents, List<Crowd> crowds) {
        int place = parents.size();
        parents.add(parent);
        crowds.add(tree.crowd());
        tree.within().forEach(child -> add(child, place, parents, crowds));
    }

    /** {@return this world with a group around all of it, in which nobody stands} */
    SmallWorld withTotal() {
        List<Integer> moved = new ArrayList<>(List.of(-1));
        parents.forEach(parent -> moved.add(parent + 1));
        return new SmallWorld(List.copyOf(moved), behindNobody(people), behindNobody(answered));
    }

    private static int[] behindNobody(int[] counts) {
        int[] made = new int[counts.length + 1];
        System.arraycopy(counts, 0, made, 1, counts.length);
        return made;
    }

    /** {@return how many people each group has, all within it included} */
    int[] peopleWithin() {
        return within(people);
    }

    /** {@return how many with a score each group has, all within it included} */
    int[] answeredWithin() {
        return within(answered);
    }

    private int[] within(int[] counts) {
        int[] made = counts.clone();
        for (int i = size() - 1; i >= 0; i--) {
            if (parents.get(i) >= 0) {
                made[parents.get(i)] += made[i];
            }
        }
        return made;
    }

    /** {@return whether a set of groups, a bit for each, has a group} */
    static boolean has(int groups, int group) {
        return ((groups >> group) & 1) == 1;
    }

    /** {@return whether what is left of each shown group has nobody, or at least k with a score} */
    boolean isSafe(int shown, int k) {
        int[] nearest = new int[size()];
        int[] peopleLeft = new int[size()];
        int[] answeredLeft = new int[size()];
        for (int i = 0; i < size(); i++) {
            int above = parents.get(i) < 0 ? -1 : nearest[parents.get(i)];
            nearest[i] = has(shown, i) ? i : above;
            if (nearest[i] >= 0) {
                peopleLeft[nearest[i]] += people[i];
                answeredLeft[nearest[i]] += answered[i];
            }
        }
        for (int i = 0; i < size(); i++) {
            if (peopleLeft[i] > 0 && answeredLeft[i] < k) {
                return false;
            }
        }
        return true;
    }

    /** {@return how many of some groups can be shown at most without giving anybody away} */
    int mostThatIsSafe(int among, int k) {
        int most = 0;
        for (int shown = among; shown > 0; shown = (shown - 1) & among) {
            if (Integer.bitCount(shown) > most && isSafe(shown, k)) {
                most = Integer.bitCount(shown);
            }
        }
        return most;
    }

    @Override
    public String toString() {
        return "groups within " + parents + ", people " + Arrays.toString(people) + ", with a score "
                + Arrays.toString(answered);
    }
}
