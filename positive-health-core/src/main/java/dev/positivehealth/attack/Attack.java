package dev.positivehealth.attack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Works out what published sums give away, by exact linear algebra over the rationals, when it is known who is in which sum.
 *
 * <p>Each sum is a row: 1 for who is in it, 0 for who is not. Whatever can be computed linearly is a combination of rows, with
 * any coefficients: it speaks of the people whose coefficient is not 0, its <em>support</em>. A <em>leak</em> is a
 * combination, not 0 for everybody, of whose support fewer than {@code k} answered; that nobody of it answered is a leak too,
 * as it is then known of each that they did not. Only leaks are listed of which no part is one. A leak is <em>plain</em> if
 * all coefficients in the support are equal: then it is the sum of just these people.
 *
 * <p>People who are in the same sums are one atom, as no combination can tell them apart. First everything is eliminated that
 * touches an atom of {@code k} who answered; what is left falls into blocks that share no atom, and a leak lies in one block.
 * Within a block sets of atoms are tried. For nested and disjoint groups each block is one atom, so the result is exact at any
 * size; elsewhere the number of sets tried is limited, and {@link Findings#complete()} says whether it was enough.
 *
 * <p>Each column, a dimension of a report say, is a system of its own: call it once a column.
 */
public final class Attack {
    private static final long MOST_TRIES = 2_000_000;

    private final List<Set<String>> atoms = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private final List<Sum> sums;
    private final int k;
    private long tried;

    /**
     * A sum, or a mean with its number of people, that was published.
     *
     * @param name how the leak names it
     * @param people who is in it
     */
    public record Sum(String name, Set<String> people) {
        /** Copies the people. */
        public Sum {
            people = Set.copyOf(people);
        }

        /** How many people, and not who. */
        @Override
        public String toString() {
            return "Sum[" + people.size() + " people]";
        }
    }

    /**
     * People who are given away.
     *
     * @param people the support
     * @param answered how many of them answered, fewer than {@code k}
     * @param plain whether it is the sum of just these people
     * @param recipe the coefficient of each sum that is used
     */
    public record Leak(SortedMap<String, BigInteger> recipe, Set<String> people, int answered, boolean plain) {
        /** Copies the recipe and the people, in their order. */
        public Leak {
            recipe = Collections.unmodifiableSortedMap(new TreeMap<>(recipe));
            people = Collections.unmodifiableSet(new TreeSet<>(people));
        }

        /** How many people, and not who. */
        @Override
        public String toString() {
            return "Leak[" + people.size() + " people, " + answered + " answered]";
        }
    }

    /**
     * What was found.
     *
     * @param leaks the least sets of people that are given away
     * @param complete whether all sets that could leak were tried
     * @param tried how many sets of atoms were tried
     */
    public record Findings(List<Leak> leaks, boolean complete, long tried) {
        /** Copies the leaks. */
        public Findings {
            leaks = List.copyOf(leaks);
        }
    }

    /** A combination of sums: coefficients of atoms, and of the sums that make it. */
    private record Row(TreeMap<Integer, BigInteger> atoms, TreeMap<Integer, BigInteger> recipe) {
        BigInteger at(int atom) {
            return atoms.getOrDefault(atom, BigInteger.ZERO);
        }

        /** This row without an atom, by means of a row that has it. */
        Row without(int atom, Row pivot) {
            BigInteger own = at(atom);
            if (own.signum() == 0) {
                return this;
            }
            BigInteger other = pivot.at(atom);
            Row made = new Row(
                    combined(atoms, other, pivot.atoms, own.negate()),
                    combined(recipe, other, pivot.recipe, own.negate()));
            BigInteger shared = BigInteger.ZERO;
            for (BigInteger value : made.atoms.values()) {
                shared = shared.gcd(value);
            }
            for (BigInteger value : made.recipe.values()) {
                shared = shared.gcd(value);
            }
            if (shared.compareTo(BigInteger.ONE) > 0) {
                BigInteger by = shared;
                made.atoms.replaceAll((key, value) -> value.divide(by));
                made.recipe.replaceAll((key, value) -> value.divide(by));
            }
            return made;
        }

        private static TreeMap<Integer, BigInteger> combined(
                Map<Integer, BigInteger> one, BigInteger times, Map<Integer, BigInteger> other, BigInteger otherTimes) {
            TreeMap<Integer, BigInteger> made = new TreeMap<>();
            one.forEach((key, value) -> made.put(key, value.multiply(times)));
            other.forEach((key, value) -> made.merge(key, value.multiply(otherTimes), BigInteger::add));
            made.values().removeIf(value -> value.signum() == 0);
            return made;
        }
    }

    private Attack(List<Sum> sums, Set<String> answered, int k) {
        this.sums = List.copyOf(sums);
        this.k = k;
        Map<String, BitSet> memberships = new TreeMap<>();
        for (int i = 0; i < sums.size(); i++) {
            for (String person : sums.get(i).people()) {
                memberships.computeIfAbsent(person, key -> new BitSet()).set(i);
            }
        }
        Map<BitSet, Set<String>> alike = new LinkedHashMap<>();
        memberships.forEach((person, in) ->
                alike.computeIfAbsent(in, key -> new TreeSet<>()).add(person));
        for (Set<String> atom : alike.values()) {
            atoms.add(atom);
            weights.add((int) atom.stream().filter(answered::contains).count());
        }
    }

    /**
     * Attacks sums to which everybody in them answered.
     *
     * @param sums what was published
     * @param k the least number of people of whom something may be known together
     * @return what leaks
     */
    public static Findings on(List<Sum> sums, int k) {
        Set<String> everybody = new TreeSet<>();
        sums.forEach(sum -> everybody.addAll(sum.people()));
        return on(sums, everybody, k);
    }

    /**
     * Attacks sums of groups of whom not everybody answered.
     *
     * @param sums what was published, each with all people of its group
     * @param answered who answered
     * @param k the least number of answers of which something may be known together
     * @return what leaks
     */
    public static Findings on(List<Sum> sums, Set<String> answered, int k) {
        return new Attack(sums, answered, k).run();
    }

    private Findings run() {
        List<Row> light = new ArrayList<>(eliminated(rows(), atom -> weights.get(atom) >= k));
        light.removeIf(row -> row.atoms().isEmpty());
        light = reduced(light);
        List<Set<Integer>> found = new ArrayList<>();
        List<Leak> leaks = new ArrayList<>();
        boolean complete = true;
        for (List<Row> block : blocks(light)) {
            TreeSet<Integer> all = new TreeSet<>();
            block.forEach(row -> all.addAll(row.atoms().keySet()));
            complete &= search(block, List.copyOf(all), found, leaks);
        }
        return new Findings(List.copyOf(leaks), complete, tried);
    }

    private List<Row> rows() {
        Map<String, Integer> atomOf = new TreeMap<>();
        for (int atom = 0; atom < atoms.size(); atom++) {
            for (String person : atoms.get(atom)) {
                atomOf.put(person, atom);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            TreeMap<Integer, BigInteger> of = new TreeMap<>();
            sums.get(i).people().forEach(person -> of.put(atomOf.getOrDefault(person, -1), BigInteger.ONE));
            rows.add(new Row(of, new TreeMap<>(Map.of(i, BigInteger.ONE))));
        }
        return rows;
    }

    /** The combinations in which none of these atoms is left; together they make all such combinations. */
    private static List<Row> eliminated(List<Row> rows, IntPredicate gone) {
        List<Row> left = new ArrayList<>();
        List<Row> todo = new ArrayList<>(rows);
        while (!todo.isEmpty()) {
            Row row = todo.remove(todo.size() - 1);
            int pivot = row.atoms().keySet().stream()
                    .mapToInt(atom -> atom)
                    .filter(gone)
                    .findFirst()
                    .orElse(-1);
            if (pivot < 0) {
                left.add(row);
            } else {
                todo.replaceAll(other -> other.without(pivot, row));
            }
        }
        return left;
    }

    /** Independent rows, each with an atom that no other row has. */
    private static List<Row> reduced(List<Row> rows) {
        List<Row> done = new ArrayList<>();
        for (Row one : rows) {
            Row row = one;
            for (Row before : done) {
                row = row.without(before.atoms().firstKey(), before);
            }
            if (row.atoms().isEmpty()) {
                continue;
            }
            Row pivot = row;
            int atom = pivot.atoms().firstKey();
            done.replaceAll(before -> before.without(atom, pivot));
            done.add(pivot);
            done.sort((a, b) -> Integer.compare(a.atoms().firstKey(), b.atoms().firstKey()));
        }
        return done;
    }

    private static Collection<List<Row>> blocks(List<Row> rows) {
        List<List<Row>> blocks = new ArrayList<>();
        List<Set<Integer>> touched = new ArrayList<>();
        for (Row row : rows) {
            List<Row> block = new ArrayList<>(List.of(row));
            Set<Integer> atoms = new TreeSet<>(row.atoms().keySet());
            for (int i = blocks.size() - 1; i >= 0; i--) {
                if (touched.get(i).stream().anyMatch(atoms::contains)) {
                    block.addAll(blocks.remove(i));
                    atoms.addAll(touched.remove(i));
                }
            }
            blocks.add(block);
            touched.add(atoms);
        }
        return blocks;
    }

    /** Tries all sets of a block's atoms of whom fewer than k answered, the smaller sets first. */
    private boolean search(List<Row> block, List<Integer> all, List<Set<Integer>> found, List<Leak> leaks) {
        List<List<Integer>> level = List.of(List.of());
        // Rows are independent, so a combination can be rid of all but one of as many atoms as there are rows.
        int most = all.size() - block.size() + 1;
        for (int size = 1; size <= most && !level.isEmpty(); size++) {
            List<List<Integer>> next = new ArrayList<>();
            for (List<Integer> base : level) {
                int from = base.isEmpty() ? 0 : all.indexOf(base.get(base.size() - 1)) + 1;
                for (int i = from; i < all.size(); i++) {
                    List<Integer> set = new ArrayList<>(base);
                    set.add(all.get(i));
                    if (set.stream().mapToInt(weights::get).sum() >= k
                            || found.stream().anyMatch(set::containsAll)) {
                        continue;
                    }
                    tried++;
                    if (tried > MOST_TRIES) {
                        return false;
                    }
                    Set<Integer> within = Set.copyOf(set);
                    List<Row> left = eliminated(block, atom -> !within.contains(atom));
                    left.removeIf(row -> row.atoms().isEmpty());
                    if (left.isEmpty()) {
                        next.add(set);
                    } else {
                        found.add(within);
                        leaks.add(leak(left.get(0)));
                    }
                }
            }
            level = next;
        }
        return true;
    }

    private Leak leak(Row row) {
        Set<String> people = new TreeSet<>();
        int answered = 0;
        for (int atom : row.atoms().keySet()) {
            people.addAll(atoms.get(atom));
            answered += weights.get(atom);
        }
        SortedMap<String, BigInteger> recipe = new TreeMap<>();
        row.recipe().forEach((sum, times) -> recipe.put(sums.get(sum).name(), times));
        return new Leak(
                recipe, people, answered, new LinkedHashSet<>(row.atoms().values()).size() == 1);
    }
}
