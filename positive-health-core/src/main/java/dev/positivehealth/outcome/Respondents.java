package dev.positivehealth.outcome;

import dev.positivehealth.dimension.Dimension;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many people of a group answered: the counts that decide what is shown, and nothing of what was answered.
 *
 * <p>For the controller only; a report shows counts of shown groups and of no others.
 *
 * @param people how many have a score on at least one dimension
 * @param scored how many have a score, for each dimension; a dimension left out counts as 0
 */
public record Respondents(long people, Map<Dimension, Long> scored) {
    /** @throws IllegalArgumentException if a count is below 0, or a dimension has more than the people there are */
    public Respondents {
        Map<Dimension, Long> all = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            long count = scored.getOrDefault(dimension, 0L);
            if (count < 0 || count > people) {
                throw new IllegalArgumentException("respondents of " + dimension.code()
                        + " must be from 0 to the number of people, but were " + count + " of " + people);
            }
            all.put(dimension, count);
        }
        scored = Collections.unmodifiableMap(all);
    }

    /**
     * Makes counts of people who all have a score on each dimension.
     *
     * @param people how many there are, 0 or more
     * @throws IllegalArgumentException if the number is below 0
     */
    public static Respondents all(long people) {
        Map<Dimension, Long> scored = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            scored.put(dimension, people);
        }
        return new Respondents(people, scored);
    }
}
