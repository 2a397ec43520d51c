package dev.positivehealth.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.positivehealth.attack.Attack.Findings;
import dev.positivehealth.attack.Attack.Leak;
import dev.positivehealth.attack.Attack.Sum;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AttackTest {
    private static final int PEOPLE = 7;
    private static final int ALL = (1 << PEOPLE) - 1;

    private static Sum sum(String name, String... people) {
        return new Sum(name, Set.of(people));
    }

    @Test
    void findsWhatIsLeftOfATotal() {
        Findings findings = Attack.on(List.of(sum("all", "a", "b", "c", "d"), sum("team", "a", "b", "c")), 3);
        assertThat(findings.complete()).isTrue();
        assertThat(findings.leaks())
                .containsExactly(new Leak(
                        new TreeMap<>(Map.of("all", BigInteger.ONE, "team", BigInteger.ONE.negate())),
                        Set.of("d"),
                        1,
                        true));
    }

    @Test
    void findsACombinationThatIsNoPlainSum() {
        Findings findings = Attack.on(List.of(sum("one", "a", "b"), sum("two", "b", "c"), sum("three", "a", "c")), 2);
        assertThat(findings.leaks())
                .extracting(Leak::people)
                .containsExactlyInAnyOrder(Set.of("a"), Set.of("b"), Set.of("c"));
        Findings uneven = Attack.on(List.of(sum("one", "a", "b", "c"), sum("two", "b", "c", "d")), 3);
        assertThat(uneven.leaks())
                .extracting(Leak::people, Leak::plain)
                .containsExactly(tuple(Set.of("a", "d"), false));
    }

    @Test
    void findsThatNobodyOfSomeAnswered() {
        Findings findings = Attack.on(
                List.of(sum("all", "a", "b", "c", "d", "e"), sum("team", "a", "b", "c")), Set.of("a", "b", "c"), 3);
        assertThat(findings.leaks())
                .extracting(Leak::people, Leak::answered)
                .containsExactly(tuple(Set.of("d", "e"), 0));
    }

    @Test
    void findsNothingWhereNothingIsPublished() {
        assertThat(Attack.on(List.of(), 5)).isEqualTo(new Findings(List.of(), true, 0));
    }

    @Test
    void tellsHowManyAndNotWho() {
        Findings findings = Attack.on(List.of(sum("all", "a", "b", "c", "d"), sum("team", "a", "b", "c")), 3);
        assertThat(findings).hasToString("Findings[leaks=[Leak[1 people, 1 answered]], complete=true, tried=1]");
        assertThat(sum("all", "a", "b")).hasToString("Sum[2 people]");
    }

    /** The twin: every set of people is tried by the ranks of the whole matrix and of the matrix without its columns. */
    @Property(tries = 400)
    void findsWhatBruteForceFinds(
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = ALL) Integer> rows,
            @ForAll @IntRange(min = 0, max = ALL) int answered,
            @ForAll @IntRange(min = 1, max = 5) int k) {
        List<Sum> sums = new ArrayList<>();
        for (int row : rows) {
            sums.add(new Sum("s" + sums.size(), names(row)));
        }
        int union = rows.stream().reduce(0, (one, other) -> one | other);
        int rank = rank(rows);
        List<Integer> least = new ArrayList<>();
        for (int size = 1; size <= PEOPLE; size++) {
            for (int set = 1; set <= ALL; set++) {
                int tried = set;
                if (Integer.bitCount(set) == size
                        && (set & ~union) == 0
                        && Integer.bitCount(set & answered) < k
                        && least.stream().noneMatch(smaller -> (smaller & ~tried) == 0)
                        && rank(rows.stream().map(row -> row & ~tried).toList()) < rank) {
                    least.add(set);
                }
            }
        }
        Findings findings = Attack.on(sums, names(answered), k);
        Set<Set<String>> expected = new HashSet<>();
        least.forEach(set -> expected.add(names(set)));
        assertThat(findings.complete()).isTrue();
        assertThat(findings.leaks()).hasSameSizeAs(expected);
        assertThat(findings.leaks()).extracting(Leak::people).containsExactlyInAnyOrderElementsOf(expected);
        findings.leaks().forEach(leak -> assertThat(followed(leak, sums)).isEqualTo(leak.people()));
    }

    /** Whoever has a coefficient when the recipe is followed. */
    private static Set<String> followed(Leak leak, List<Sum> sums) {
        Map<String, BigInteger> made = new TreeMap<>();
        for (Sum sum : sums) {
            BigInteger times = leak.recipe().getOrDefault(sum.name(), BigInteger.ZERO);
            sum.people().forEach(person -> made.merge(person, times, BigInteger::add));
        }
        made.values().removeIf(value -> value.signum() == 0);
        return made.keySet();
    }

    private static Set<String> names(int bits) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < PEOPLE; i++) {
            if ((bits >> i & 1) == 1) {
                names.add("p" + i);
            }
        }
        return names;
    }

    /** The rank by plain elimination on whole numbers. */
    private static int rank(List<Integer> rows) {
        BigInteger[][] matrix = new BigInteger[rows.size()][PEOPLE];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < PEOPLE; j++) {
                matrix[i][j] = BigInteger.valueOf(rows.get(i) >> j & 1);
            }
        }
        int rank = 0;
        for (int column = 0; column < PEOPLE; column++) {
            int pivot = rank;
            while (pivot < matrix.length && matrix[pivot][column].signum() == 0) {
                pivot++;
            }
            if (pivot == matrix.length) {
                continue;
            }
            BigInteger[] swap = matrix[rank];
            matrix[rank] = matrix[pivot];
            matrix[pivot] = swap;
            for (int i = rank + 1; i < matrix.length; i++) {
                BigInteger times = matrix[i][column];
                for (int j = 0; j < PEOPLE; j++) {
                    matrix[i][j] =
                            matrix[i][j].multiply(matrix[rank][column]).subtract(matrix[rank][j].multiply(times));
                }
            }
            rank++;
        }
        return rank;
    }
}
