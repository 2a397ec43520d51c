package dev.positivehealth;

import dev.positivehealth.internal.text.ReferenceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The group that a person stands in, as a path from the largest group to the smallest: {@code north/sales}.
 *
 * <p>A person stands in one path; the larger groups around it are its prefixes. Paths are ordered segment by segment,
 * by code point: {@code north}, {@code north/sales}, {@code north-east}.
 *
 * @param segments 1 to 12 segments, each of 1 to 64 code points without {@code /} and as a {@link ParticipantRef}
 */
public record GroupPath(List<String> segments) implements Comparable<GroupPath> {
    /** The deepest path: 12 segments. */
    public static final int DEEPEST = 12;

    /** The longest segment, in code points: 64. */
    public static final int LONGEST_SEGMENT = 64;

    /** @throws IllegalArgumentException if there are no segments, more than 12, or one is not valid */
    public GroupPath {
        segments = List.copyOf(segments);
        if (!areValid(segments)) {
            throw new IllegalArgumentException(
                    "a group path must have 1 to 12 segments, each of 1 to 64 characters, all of them visible,"
                            + " and no space at either end");
        }
    }

    /**
     * {@return the path with this text: segments with {@code /} between them, such as {@code north/sales}}
     *
     * @throws IllegalArgumentException if the text is not a valid path
     */
    public static GroupPath parse(String text) {
        return new GroupPath(split(text));
    }

    /** {@return as {@link #parse}, under the name that Spring, JAX-RS and MicroProfile look for} */
    public static GroupPath valueOf(String text) {
        return parse(text);
    }

    /** {@return whether {@link #parse(String)} would accept the text} */
    public static boolean isValid(String text) {
        return areValid(split(text));
    }

    private static boolean areValid(List<String> segments) {
        return !segments.isEmpty()
                && segments.size() <= DEEPEST
                && segments.stream()
                        .allMatch(
                                segment -> segment.indexOf('/') < 0 && ReferenceText.isValid(segment, LONGEST_SEGMENT));
    }

    private static List<String> split(String text) {
        Objects.requireNonNull(text, "text");
        List<String> segments = new ArrayList<>();
        int from = 0;
        for (int cut = text.indexOf('/'); cut >= 0 && segments.size() <= DEEPEST; cut = text.indexOf('/', from)) {
            segments.add(text.substring(from, cut));
            from = cut + 1;
        }
        segments.add(text.substring(from));
        return segments;
    }

    @Override
    public int compareTo(GroupPath other) {
        int shared = Math.min(segments.size(), other.segments.size());
        for (int i = 0; i < shared; i++) {
            int order = PropertyPath.compareNames(segments.get(i), other.segments.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(segments.size(), other.segments.size());
    }

    /** The path as text, such as {@code north/sales}. */
    @Override
    public String toString() {
        return String.join("/", segments);
    }
}
