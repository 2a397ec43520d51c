package dev.positivehealth.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.GroupPath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GroupTreeTest {
    /** Segments that part early, late, in the middle of a code point, or where one goes on. */
    @Provide
    Arbitrary<List<GroupPath>> groups() {
        return Arbitraries.of("n", "north", "north-east", "z", "\uffee", "\ud83c\udf31", "\ud83c\udf32", "!")
                .list()
                .ofMinSize(1)
                .ofMaxSize(GroupPath.DEEPEST)
                .map(GroupPath::new)
                .list()
                .ofMaxSize(20);
    }

    private static Optional<GroupPath> above(GroupPath path) {
        int depth = path.segments().size() - 1;
        return depth == 0
                ? Optional.empty()
                : Optional.of(new GroupPath(path.segments().subList(0, depth)));
    }

    @Property
    void hasEveryGroupAndTheLargerOnesAroundItInTheOrderOfPaths(@ForAll("groups") List<GroupPath> groups) {
        Set<GroupPath> expected = new TreeSet<>();
        for (GroupPath group : groups) {
            for (Optional<GroupPath> path = Optional.of(group); path.isPresent(); path = above(path.get())) {
                expected.add(path.get());
            }
        }
        GroupTree tree = GroupTree.of(groups);
        assertThat(tree.paths()).containsExactlyElementsOf(expected);
        for (GroupTree one : List.of(tree, tree.withTotal())) {
            assertThat(one.size()).isEqualTo(expected.size() + (one.hasTotal() ? 1 : 0));
            for (GroupPath path : expected) {
                int place = one.place(path);
                assertThat(one.has(path)).isTrue();
                assertThat(one.path(place)).contains(path);
                int parent = one.parent(place);
                assertThat(parent).isLessThan(place);
                assertThat(parent < 0 ? Optional.empty() : one.path(parent)).isEqualTo(above(path));
                assertThat(parent < 0).isEqualTo(above(path).isEmpty() && !one.hasTotal());
            }
        }
    }

    @Test
    void putsTheTotalFirst() {
        GroupTree tree = Outcomes.tree("a").withTotal();
        assertThat(tree.path(0)).isEmpty();
        assertThat(tree.parent(0)).isNegative();
        assertThat(tree)
                .isNotEqualTo(Outcomes.tree("a"))
                .doesNotHaveSameHashCodeAs(Outcomes.tree("a"))
                .isEqualTo(Outcomes.tree("a").withTotal())
                .hasSameHashCodeAs(Outcomes.tree("a").withTotal());
        assertThat(tree.paths()).containsExactly(GroupPath.parse("a"));
    }

    @Test
    void knowsNoOtherGroups() {
        GroupTree tree = Outcomes.tree("north/sales");
        for (String other : List.of("sales", "north/sale", "north/sales/one", "north/north")) {
            assertThat(tree.has(GroupPath.parse(other))).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> tree.place(GroupPath.parse(other)))
                    .withMessage("group " + other + " is none of the round's");
        }
    }
}
