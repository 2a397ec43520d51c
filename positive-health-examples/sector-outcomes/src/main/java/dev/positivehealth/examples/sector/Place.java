package dev.positivehealth.examples.sector;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where a line stands, in the order of all lines whatever the partitions are.
 *
 * @param file the number of the file
 * @param part where the part of the file begins that was read by one task, in bytes
 * @param line the number of lines before it in its part
 */
record Place(int file, long part, long line) implements Comparable<Place>, Serializable {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::file).thenComparingLong(Place::part).thenComparingLong(Place::line);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    boolean isAfter(Place other) {
        return compareTo(other) > 0;
    }
}
