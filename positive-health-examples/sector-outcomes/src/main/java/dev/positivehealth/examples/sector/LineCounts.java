package dev.positivehealth.examples.sector;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.util.AccumulatorV2;

/**
 * Collects on the driver what was seen in each part. A part that is read again, since a task was lost, takes its own place
 * again, so nothing is counted twice. It has no name, so that Spark shows it nowhere.
 */
final class LineCounts extends AccumulatorV2<LineCounts.Seen, SortedMap<Place, PartLines>> {
    private static final long serialVersionUID = 1L;

    private final int told;
    private final TreeMap<Place, PartLines> parts = new TreeMap<>();

    /** @param told how many bad lines are told of at most */
    LineCounts(int told) {
        this.told = told;
    }

    /** A part by the place of its first line, and what was seen in it. */
    record Seen(Place part, PartLines lines) {}

    @Override
    public boolean isZero() {
        return parts.isEmpty();
    }

    @Override
    public LineCounts copy() {
        LineCounts copy = new LineCounts(told);
        copy.parts.putAll(parts);
        return copy;
    }

    @Override
    public void reset() {
        parts.clear();
    }

    @Override
    public void add(Seen seen) {
        parts.put(seen.part(), seen.lines());
    }

    @Override
    public void merge(AccumulatorV2<Seen, SortedMap<Place, PartLines>> other) {
        parts.putAll(other.value());
        int left = told;
        for (PartLines part : parts.values()) {
            part.tellOnly(left);
            left -= part.places().size();
        }
    }

    @Override
    public SortedMap<Place, PartLines> value() {
        return parts;
    }

    long sheets() {
        return parts.values().stream().mapToLong(PartLines::sheets).sum();
    }

    long bad() {
        return parts.values().stream().mapToLong(PartLines::bad).sum();
    }

    /** Says what it is. */
    @Override
    public String toString() {
        return "LineCounts";
    }
}
