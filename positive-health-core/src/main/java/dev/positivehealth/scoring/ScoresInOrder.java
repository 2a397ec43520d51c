package dev.positivehealth.scoring;

import dev.positivehealth.dimension.Dimension;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule made of each of the six dimensions, as numbers in their order. As a map it has all six, in that order, and cannot
 * be changed.
 */
final class ScoresInOrder extends AbstractMap<Dimension, DimensionScore> {
    /** Not to be changed. */
    static final Dimension[] DIMENSIONS = Dimension.values();

    private static final List<AbsenceReason> REASONS = List.of(AbsenceReason.values());

    /** Of a dimension with a score the sum of the answers; of one without, the place of the reason. */
    private final long[] sums = new long[DIMENSIONS.length];

    /** The number of answered items of each dimension, then that of all its items. */
    private final int[] counts = new int[2 * DIMENSIONS.length];

    private int absent;

    /** Puts down a score, whose parts are as those of {@link DimensionScore.Scored} must be. */
    void scored(Dimension dimension, long sum, int answered, int items) {
        int place = place(dimension);
        sums[place] = sum;
        counts[place] = answered;
        counts[place + DIMENSIONS.length] = items;
    }

    /** Puts down that there is no score, and why. */
    void absent(Dimension dimension, AbsenceReason why, int answered, int items) {
        scored(dimension, REASONS.indexOf(why), answered, items);
        absent |= 1 << place(dimension);
    }

    /** Puts down what a rule or a reader made. */
    void made(Dimension dimension, DimensionScore score) {
        if (score instanceof DimensionScore.Scored there) {
            scored(dimension, there.score().sum(), there.answered(), there.items());
        } else if (score instanceof DimensionScore.Absent not) {
            absent(dimension, not.why(), not.answered(), not.items());
        }
    }

    private static int place(Dimension dimension) {
        return dimension.place() - 1;
    }

    DimensionScore of(Dimension dimension) {
        int place = place(dimension);
        int answered = counts[place];
        int items = counts[place + DIMENSIONS.length];
        return (absent & 1 << place) == 0
                ? new DimensionScore.Scored(new Score(sums[place], answered), items)
                : new DimensionScore.Absent(REASONS.get((int) sums[place]), answered, items);
    }

    @Override
    public @Nullable DimensionScore get(@Nullable Object dimension) {
        return dimension instanceof Dimension one ? of(one) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object dimension) {
        return dimension instanceof Dimension;
    }

    @Override
    public Set<Entry<Dimension, DimensionScore>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<Dimension, DimensionScore>> iterator() {
                return entries();
            }

            @Override
            public int size() {
                return DIMENSIONS.length;
            }
        };
    }

    private Iterator<Entry<Dimension, DimensionScore>> entries() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < DIMENSIONS.length;
            }

            @Override
            public Entry<Dimension, DimensionScore> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Dimension dimension = DIMENSIONS[next++];
                return Map.entry(dimension, of(dimension));
            }
        };
    }
}
