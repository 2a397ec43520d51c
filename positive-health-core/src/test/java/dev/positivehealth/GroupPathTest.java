package dev.positivehealth;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupPathTest {
    private static final String ASTRAL = "\uD83D\uDE00";

    @ParameterizedTest
    @ValueSource(strings = {"north", "north/sales", "a/b/c/d/e/f/g/h/i/j/k/l", "a b/c d", "Ünï~1/\u4E2D"})
    void isReadAndWrittenAsOneText(String text) {
        assertThat(GroupPath.isValid(text)).isTrue();
        assertThat(GroupPath.parse(text)).hasToString(text);
        assertThat(GroupPath.parse(text).segments()).containsExactly(text.split("/", -1));
    }

    @Test
    void takesSegmentsOf64CodePointsWhateverTheirChars() {
        assertThat(GroupPath.parse("x".repeat(64) + "/" + ASTRAL.repeat(64)).segments())
                .containsExactly("x".repeat(64), ASTRAL.repeat(64));
        assertRejected("x".repeat(65));
        assertRejected("a/" + ASTRAL.repeat(65));
    }

    @Test
    void takes12SegmentsAndNotMore() {
        assertThat(GroupPath.parse(path(12)).segments()).hasSize(12);
        assertRejected(path(13));
        assertRejected(path(14));
        assertRejected(path(1_000));
        assertRejected("/".repeat(12));
    }

    private static String path(int segments) {
        return IntStream.range(0, segments).mapToObj(i -> "s" + i).collect(joining("/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/a",
                "a/",
                "a//b",
                "a\u0000",
                "a\n/b",
                "a/\u007F",
                "\u0085",
                "a\u009F",
                "\uD83D",
                "a/\uDE00",
                " ",
                "a /b",
                "a/ b",
                "a/\u200B",
                "e\u0301/b"
            })
    void rejectsSegmentsThatAreNoReferences(String text) {
        assertRejected(text);
    }

    private static void assertRejected(String text) {
        assertThat(GroupPath.isValid(text)).isFalse();
        rejects(() -> GroupPath.parse(text));
    }

    private static void rejects(org.assertj.core.api.ThrowableAssert.ThrowingCallable making) {
        assertThatIllegalArgumentException()
                .isThrownBy(making)
                .withMessage("a group path must have 1 to 12 segments, each of 1 to 64 characters, all of them visible,"
                        + " and no space at either end");
    }

    @Test
    void rejectsSegmentsThatAreNone() {
        rejects(() -> new GroupPath(List.of()));
        rejects(() -> new GroupPath(List.of("north/sales")));
        rejects(() -> new GroupPath(List.of("/sales")));
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException().isThrownBy(() -> GroupPath.parse(null)).withMessage("text");
    }

    @Test
    void copiesTheSegments() {
        List<String> segments = new ArrayList<>(List.of("north"));
        GroupPath path = new GroupPath(segments);
        segments.add("sales");
        assertThat(path).isEqualTo(GroupPath.parse("north")).hasSameHashCodeAs(GroupPath.parse("north"));
        assertThat(path.segments()).isUnmodifiable();
    }

    @Test
    void isOrderedSegmentBySegmentByCodePoint() {
        List<String> ordered = List.of(
                "North",
                "a/z",
                "north",
                "north/sales",
                "north/sales/x",
                "north/\uFFFD",
                "north/" + ASTRAL,
                "north-east",
                "north-east/a",
                "north\uFFFD",
                "north" + ASTRAL,
                "é");
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                assertThat(Integer.signum(GroupPath.parse(ordered.get(i)).compareTo(GroupPath.parse(ordered.get(j)))))
                        .as("%s with %s", ordered.get(i), ordered.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Property
    void orderIsTotalAndConsistentWithEquals(
            @ForAll("paths") GroupPath a, @ForAll("paths") GroupPath b, @ForAll("paths") GroupPath c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        List<GroupPath> sorted = Stream.of(a, b, c).sorted().toList();
        assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(1));
        assertThat(sorted.get(1)).isLessThanOrEqualTo(sorted.get(2));
        assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(2));
    }

    @Property
    void orderOfNamesIsThatOfTheirCodePoints(@ForAll("names") String a, @ForAll("names") String b) {
        int[] one = a.codePoints().toArray();
        int[] other = b.codePoints().toArray();
        assertThat(Integer.signum(GroupPath.parse(a).compareTo(GroupPath.parse(b))))
                .isEqualTo(Integer.signum(java.util.Arrays.compare(one, other)));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a", "-", "z", "\uD7FB", "\uFB00", "\uFFFD", "\uD800\uDC00", "\uD83D\uDE00")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<GroupPath> paths() {
        return names().list().ofMinSize(1).ofMaxSize(3).map(GroupPath::new);
    }
}
