package dev.positivehealth.examples.sector;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What was seen in one part of a file: how many lines, and which of them cannot be counted. */
final class PartLines implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int told;
    private final ArrayList<Bad> places;
    private long lines;
    private long sheets;
    private long bad;

    /** @param told how many bad lines are told of at most */
    PartLines(int told) {
        this.told = told;
        this.places = new ArrayList<>();
    }

    /**
     * A line that cannot be counted.
     *
     * @param line the number of lines before it in its part
     * @param offset its first byte in the file
     * @param counted the questionnaire that its organisation takes; empty if that is not known
     */
    record Bad(long line, long offset, String counted) implements Serializable {}

    void line() {
        lines++;
    }

    void sheet() {
        sheets++;
    }

    void bad(long line, long offset, String counted) {
        bad++;
        if (places.size() < told) {
            places.add(new Bad(line, offset, counted));
        }
    }

    /** How many lines, empty ones included. */
    long lines() {
        return lines;
    }

    /** How many lines that are not empty. */
    long sheets() {
        return sheets;
    }

    /** How many lines cannot be counted. */
    long bad() {
        return bad;
    }

    /** The first of these lines. */
    List<Bad> places() {
        return places;
    }

    /** Forgets where bad lines are, but for the first ones. */
    void tellOnly(int most) {
        if (places.size() > most) {
            places.subList(most, places.size()).clear();
        }
    }
}
