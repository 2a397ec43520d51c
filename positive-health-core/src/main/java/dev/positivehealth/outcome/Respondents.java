package dev.positivehealth.outcome;

import dev.positivehealth.dimension.Dimension;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many people of a group answered: the counts that decide what is shown, and nothing of what was answered. For the
 * controller only; a report shows counts of shown groups and of no others.
 *
 * @param people how many have a score on at least one dimension
 * @param scored how many have a score, per dimension; a missing dimension counts as 0
 */
public record Respondents(long people, Map<Dimension, Long> scored) {
    /** @throws IllegalArgumentException if a count is below 0, or a dimension has more than there are people */
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

    /** {@return counts of people, 0 or more, who all have a score on each dimension} */
    public static Respondents all(long people) {
        Map<Dimension, Long> scored = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            scored.put(dimension, people);
        }
        return new Respondents(people, scored);
    }

    /** Says what it is, not how many. */
    @Override
    public String toString() {
        return "Respondents";
    }
}
