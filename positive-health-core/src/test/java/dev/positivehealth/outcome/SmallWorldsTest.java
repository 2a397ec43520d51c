package dev.positivehealth.outcome;

import static dev.positivehealth.outcome.SmallWorld.has;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.positivehealth.GroupPath;
import dev.positivehealth.attack.Attack;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.outcome.SmallWorld.Crowd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every small world there is: the plan for it is attacked, each group that is hidden was hidden by a step that was needed, and
 * what more could have been shown is counted.
 *
 * <p>{@code -Dworlds=6} goes up to six groups, which takes minutes; without it up to five.
 */
class SmallWorldsTest {
    private static final int IN_A_PLAIN_BUILD = 5;
    private static final int MOST_GROUPS = Integer.getInteger("worlds", IN_A_PLAIN_BUILD);
    private static final Dimension COLUMN = Dimension.PARTICIPATION;

    private final Map<List<Integer>, Shape> shapes = new HashMap<>();
    private final Map<Long, Boolean> attacked = new HashMap<>();
    private long worlds;
    private long hidden;
    private long tooMuch;
    private long naiveLeaks;

    /** The groups of many worlds: their tree, and the path of each group. */
    private record Shape(int number, GroupTree tree, List<GroupPath> paths) {}

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void noForestGivesAnybodyAwayOrHidesWithoutNeed(int k) throws IOException {
        List<Crowd> crowds = new ArrayList<>();
        for (int people = 0; people <= 2 * k; people++) {
            crowds.add(new Crowd(people, people));
        }
        for (int groups = 1; groups <= MOST_GROUPS; groups++) {
            SmallWorld.all(groups, crowds, world -> {
                judge(world, false, k);
                judge(world.withTotal(), true, k);
            });
        }
        tell("up to " + MOST_GROUPS + " groups", k);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void noColumnGivesAnybodyAwayOrHidesWithoutNeed(int k) throws IOException {
        List<Crowd> crowds = new ArrayList<>();
        for (int people = 0; people <= 2 * k; people++) {
            for (int answered = 0; answered <= people; answered++) {
                crowds.add(new Crowd(people, answered));
            }
        }
        int most = MOST_GROUPS - k;
        for (int groups = 1; groups <= most; groups++) {
            SmallWorld.all(groups, crowds, world -> {
                judge(world, false, k);
                judge(world.withTotal(), true, k);
            });
        }
        tell("a dimension, some without a score, up to " + most + " groups", k);
    }

    /** A row of the table of the README. */
    private void tell(String what, int k) throws IOException {
        String row = String.format(
                Locale.ROOT, "| %d | %s | %,d | 0 | %,d | %,d | %,d |", k, what, worlds, hidden, tooMuch, naiveLeaks);
        System.out.println("small worlds " + row);
        assertThat(Files.readString(Path.of("README.md"))).contains(row);
        assertThat(worlds).isPositive();
        assertThat(hidden).isPositive();
        assertThat(naiveLeaks).isPositive();
    }

    private void judge(SmallWorld world, boolean hasTotal, int k) {
        worlds++;
        Shape shape = shapes.computeIfAbsent(
                hasTotal ? world.parents() : behind(world.parents()), key -> shape(world.parents(), hasTotal));
        Map<GroupPath, Respondents> standing = new HashMap<>();
        for (int i = hasTotal ? 1 : 0; i < world.size(); i++) {
            standing.put(
                    shape.paths().get(i), new Respondents(world.people(i), Map.of(COLUMN, (long) world.answered(i))));
        }
        ReleasePlan plan = ReleasePlan.of(shape.tree(), k, standing);
        int all = (1 << world.size()) - 1;
        SmallWorld people = world.allAnswered();
        int groups = judge(people, shape, all, k, plan::reason);
        int column = judge(world, shape, groups, k, place -> plan.reason(place, COLUMN));
        require((column & ~groups) == 0, world, "shows a column of a hidden group");
    }

    /** {@return what is shown of some groups in a column} */
    private int judge(
            SmallWorld world, Shape shape, int among, int k, IntFunction<@Nullable SuppressionReason> reasons) {
        int[] answered = world.answeredWithin();
        int[] people = world.peopleWithin();
        int shown = 0;
        int candidates = 0;
        for (int i = 0; i < world.size(); i++) {
            if (!has(among, i)) {
                continue;
            }
            if (answered[i] >= k) {
                candidates |= 1 << i;
            }
            if (reasons.apply(i) == null) {
                shown |= 1 << i;
            }
        }
        for (int i = 0; i < world.size(); i++) {
            SuppressionReason reason = reasons.apply(i);
            if (has(among, i) && reason != null) {
                hidden++;
                require(
                        isNeeded(reason, i, world, shown, candidates, people, answered, k),
                        world,
                        "hides a group without need");
            }
        }
        require(!leaks(world, shape, shown, k), world, "leaks");
        require(world.isSafe(shown, k), world, "leaves too few");
        boolean naive = leaks(world, shape, candidates, k);
        require(naive != world.isSafe(candidates, k), world, "is judged otherwise by the attack");
        if (naive) {
            naiveLeaks++;
        }
        if (shown != candidates) {
            tooMuch += world.mostThatIsSafe(candidates, k) - Integer.bitCount(shown);
        }
        return shown;
    }

    /** Millions of these: no message is made before it is needed. */
    private static void require(boolean holds, SmallWorld world, String what) {
        if (!holds) {
            fail("%s: %s", what, world);
        }
    }

    private static boolean isNeeded(
            SuppressionReason reason,
            int group,
            SmallWorld world,
            int shown,
            int candidates,
            int[] people,
            int[] answered,
            int k) {
        int parent = world.parents().get(group);
        boolean isBelowShown = parent >= 0 && has(shown, parent);
        return switch (reason) {
            case TOO_FEW_RESPONDENTS -> answered[group] < k;
            case BELOW_A_HIDDEN_GROUP -> parent >= 0 && !isBelowShown;
            case PROTECTS_OTHERS -> {
                int peopleLeft = isBelowShown ? people[parent] : 0;
                int answeredLeft = isBelowShown ? answered[parent] : 0;
                boolean isSmallest = true;
                for (int i = 0; i < world.size(); i++) {
                    if (world.parents().get(i) == parent && has(candidates, i)) {
                        peopleLeft -= people[i];
                        answeredLeft -= answered[i];
                        isSmallest &= answered[group] < answered[i] || (answered[group] == answered[i] && group <= i);
                    }
                }
                yield isSmallest && peopleLeft > 0 && answeredLeft < k;
            }
        };
    }

    /**
     * Attacks what is shown. To the attacker k people are as safe as more than k, and it is all the same how many have no score:
     * worlds that differ in that alone are attacked once.
     */
    private boolean leaks(SmallWorld world, Shape shape, int shown, int k) {
        long key = ((long) shape.number() << 32) | ((long) shown << 24);
        for (int i = 0; i < world.size(); i++) {
            int silent = world.people(i) > world.answered(i) ? 1 : 0;
            key |= (2L * Math.min(world.answered(i), k) + silent) << (3 * i);
        }
        return attacked.computeIfAbsent(key, unused -> attack(world, shown, k));
    }

    private static boolean attack(SmallWorld world, int shown, int k) {
        List<Set<String>> within = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < world.size(); i++) {
            within.add(new TreeSet<>());
            for (int one = 0; one < world.people(i); one++) {
                String person = i + "." + one;
                if (one < world.answered(i)) {
                    answered.add(person);
                }
                for (int around = i; around >= 0; around = world.parents().get(around)) {
                    within.get(around).add(person);
                }
            }
        }
        List<Attack.Sum> sums = new ArrayList<>();
        for (int i = 0; i < world.size(); i++) {
            if (has(shown, i)) {
                sums.add(new Attack.Sum("group " + i, within.get(i)));
            }
        }
        Attack.Findings found = Attack.on(sums, answered, k);
        assertThat(found.complete()).isTrue();
        return !found.leaks().isEmpty();
    }

    /** Worlds with and without a total have shapes of their own. */
    private static List<Integer> behind(List<Integer> parents) {
        List<Integer> key = new ArrayList<>(List.of(-2));
        key.addAll(parents);
        return key;
    }

    private Shape shape(List<Integer> parents, boolean hasTotal) {
        List<GroupPath> paths = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            String name = String.valueOf((char) ('a' + i));
            int parent = parents.get(i);
            boolean isTop = parent < 0 || (hasTotal && parent == 0);
            paths.add(GroupPath.parse(isTop ? name : paths.get(parent) + "/" + name));
        }
        GroupTree tree = GroupTree.of(hasTotal ? paths.subList(1, paths.size()) : paths);
        return new Shape(shapes.size(), hasTotal ? tree.withTotal() : tree, paths);
    }
}
