package dev.positivehealth.outcome;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers participants from 0, in the order in which they are first seen. It keeps a reference as its bytes and finds it among
 * bare hashes: a million take about thirty bytes each, where a map of objects takes five times as many.
 *
 * <p>However many references have one hash, each is found in few steps: those that find no room near their hash stand in a sorted
 * map.
 */
final class References {
    private static final int FARTHEST = 64;
    private static final int FIRST_ROOM = 1 << 10;
    private static final int PIECE = 1 << 16;
    private static final long LOW = 0xFFFF_FFFFL;

    /** By place: the hash of a reference above, and its number, plus 1, below; 0 where there is none. */
    private long[] table = new long[FIRST_ROOM];

    private final Map<String, Integer> crowded = new TreeMap<>();
    private byte[][] pieces = new byte[1][];
    private int usedPieces;
    private int usedOfLast = PIECE;

    /** Where the bytes of each stand: the piece, and within it. */
    private int[] starts = new int[FIRST_ROOM];

    private int size;

    int size() {
        return size;
    }

    /** The number of a participant, who is added if not seen before. */
    int number(String reference) {
        byte[] bytes = reference.getBytes(StandardCharsets.UTF_8);
        int hash = hash(reference);
        int place = hash & table.length - 1;
        for (int i = 0; i < FARTHEST; i++) {
            long there = table[place];
            if (there == 0) {
                table[place] = (long) hash << Integer.SIZE | add(bytes) + 1;
                return grown(size - 1);
            }
            if ((int) (there >>> Integer.SIZE) == hash && is((int) (there & LOW) - 1, bytes)) {
                return (int) (there & LOW) - 1;
            }
            place = place + 1 & table.length - 1;
        }
        Integer known = crowded.get(reference);
        if (known != null) {
            return known;
        }
        crowded.put(reference, add(bytes));
        return grown(size - 1);
    }

    /** The bits of a hash that differ are spread over all of it. */
    private static int hash(String reference) {
        int hash = reference.hashCode() * 0x9E37_79B1;
        return hash ^ hash >>> 15;
    }

    private boolean is(int number, byte[] bytes) {
        byte[] piece = pieces[starts[number] >>> 16];
        int start = starts[number] & PIECE - 1;
        return length(piece, start) == bytes.length
                && Arrays.equals(piece, start + 2, start + 2 + bytes.length, bytes, 0, bytes.length);
    }

    private static int length(byte[] piece, int start) {
        return (piece[start] & 0xFF) << Byte.SIZE | (piece[start + 1] & 0xFF);
    }

    private int add(byte[] bytes) {
        if (usedOfLast + 2 + bytes.length > PIECE) {
            if (usedPieces == PIECE) {
                throw new IllegalStateException("there are more participants than can be kept in one place");
            }
            if (usedPieces == pieces.length) {
                pieces = Arrays.copyOf(pieces, 2 * usedPieces);
            }
            pieces[usedPieces++] = new byte[PIECE];
            usedOfLast = 0;
        }
        byte[] piece = pieces[usedPieces - 1];
        piece[usedOfLast] = (byte) (bytes.length >>> Byte.SIZE);
        piece[usedOfLast + 1] = (byte) bytes.length;
        System.arraycopy(bytes, 0, piece, usedOfLast + 2, bytes.length);
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size + size / 2);
        }
        starts[size] = (usedPieces - 1) << 16 | usedOfLast;
        usedOfLast += 2 + bytes.length;
        return size++;
    }

    /** Makes room where the table is more than half full; what was crowded finds its place again as anything else. */
    private int grown(int number) {
        if (2 * size <= table.length || table.length == 1 << 30) {
            return number;
        }
        table = new long[2 * table.length];
        crowded.clear();
        for (int i = 0; i < size; i++) {
            byte[] piece = pieces[starts[i] >>> 16];
            int start = starts[i] & PIECE - 1;
            put(new String(piece, start + 2, length(piece, start), StandardCharsets.UTF_8), i);
        }
        return number;
    }

    private void put(String reference, int number) {
        int hash = hash(reference);
        int place = hash & table.length - 1;
        for (int i = 0; i < FARTHEST; i++) {
            if (table[place] == 0) {
                table[place] = (long) hash << Integer.SIZE | number + 1;
                return;
            }
            place = place + 1 & table.length - 1;
        }
        crowded.put(reference, number);
    }
}
