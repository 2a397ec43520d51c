package dev.positivehealth.examples.sector;

import dev.positivehealth.consent.Contribution;
import dev.positivehealth.dimension.Dimension;
import java.io.Serializable;

/**
 * What is kept of a good sheet: its day, its place, its group, and the exact sum and number of answers of each scored
 * dimension. No answer, no word and no reference of a person is in it.
 */
final class CountedSheet implements Serializable {
    private static final long serialVersionUID = 1L;
    static final int DIMENSIONS = Dimension.values().length;

    private final GroupKey group;
    private final long day;
    private final Place place;
    private final Place first;
    private final int[] answered;
    private final long[] sums;

    CountedSheet(GroupKey group, long day, Place place, Place first, int[] answered, long[] sums) {
        this.group = group;
        this.day = day;
        this.place = place;
        this.first = first;
        this.answered = answered;
        this.sums = sums;
    }

    static CountedSheet of(Contribution contribution, GroupKey group, Place place) {
        int[] answered = new int[DIMENSIONS];
        long[] sums = new long[DIMENSIONS];
        contribution.scores().forEach((dimension, score) -> {
            answered[dimension.place() - 1] = score.answered();
            sums[dimension.place() - 1] = score.sum();
        });
        return new CountedSheet(group, contribution.takenOn().toEpochDay(), place, place, answered, sums);
    }

    /** Of two sheets of one participant the latest day counts, then the later line. The order of the two is of no effect. */
    static CountedSheet latest(CountedSheet one, CountedSheet other) {
        Place first = one.first.isAfter(other.first) ? other.first : one.first;
        boolean isOne = one.day == other.day ? one.place.isAfter(other.place) : one.day > other.day;
        CountedSheet latest = isOne ? one : other;
        return latest.first.equals(first)
                ? latest
                : new CountedSheet(latest.group, latest.day, latest.place, first, latest.answered, latest.sums);
    }

    GroupKey group() {
        return group;
    }

    long day() {
        return day;
    }

    Place place() {
        return place;
    }

    /** The place of the first good sheet of the same participant. */
    Place first() {
        return first;
    }

    /** How many items of a dimension, by its place from 0, were answered; 0 if it has no score. */
    int answered(int dimension) {
        return answered[dimension];
    }

    long sum(int dimension) {
        return sums[dimension];
    }

    /** Says what it is, nothing of what was answered. */
    @Override
    public String toString() {
        return "CountedSheet";
    }
}
