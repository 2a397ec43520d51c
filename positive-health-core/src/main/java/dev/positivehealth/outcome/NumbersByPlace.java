package dev.positivehealth.outcome;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.scoring.Score;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The packed scores of everybody sorted by place, so that they are read from front to back, place by place. */
final class NumbersByPlace implements ContributionsByGroup {
    /** Where the people of each place begin, until they are put; then where they end, and those of the next place begin. */
    private final int[] ends;

    private final long[] numbers;
    private final Map<Integer, Map<Dimension, Score>> unpacked = new HashMap<>();

    /** @param people how many stand at each place */
    NumbersByPlace(int[] people) {
        ends = new int[people.length];
        int all = 0;
        for (int place = 0; place < people.length; place++) {
            ends[place] = all;
            all += people[place];
        }
        numbers = new long[2 * all];
    }

    /** Puts down one person; all of them are put before any is added to a tally. */
    void put(int place, long firstThree, long lastThree, @Nullable Map<Dimension, Score> scores) {
        int at = ends[place]++;
        numbers[2 * at] = firstThree;
        numbers[2 * at + 1] = lastThree;
        if (scores != null) {
            unpacked.put(at, scores);
        }
    }

    @Override
    public void addTo(int place, TallyAccumulator tally) {
        for (int i = place == 0 ? 0 : ends[place - 1]; i < ends[place]; i++) {
            PackedScores.add(numbers[2 * i], numbers[2 * i + 1], unpacked.isEmpty() ? null : unpacked.get(i), tally);
        }
    }
}
