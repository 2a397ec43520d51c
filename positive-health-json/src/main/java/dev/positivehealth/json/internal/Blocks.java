package dev.positivehealth.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Cuts an input into blocks of whole lines. Of a line that is too long, one byte more is kept than a document may have, and the
 * rest is skipped.
 */
public final class Blocks {
    /** As much as stays near a processor while it is cut and read. */
    private static final int FOR_ONE = 1 << 16;

    /** As much as is worth handing to another thread. */
    private static final int FOR_MANY = 1 << 19;

    /** With which some editors begin a file in UTF-8. */
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private static final JsonFactory JSON = new JsonFactory();
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;
    private static final long LINE_ENDS = '\n' * ONES;

    private final InputStream in;
    private final int longest;
    private final int usual;
    private byte[] held;
    private int from;
    private int to;
    private int number = 1;
    private boolean first = true;
    private boolean over;

    /**
     * Cuts an input, of whose lines none may be longer than so many bytes.
     *
     * @param threads how many threads work on the blocks
     */
    public Blocks(InputStream in, int longest, int threads) {
        this.in = in;
        this.longest = longest;
        this.usual = threads == 1 ? FOR_ONE : FOR_MANY;
        this.held = new byte[usual];
    }

    /** Whole lines that are not blank. */
    public static final class Block {
        private final byte[] bytes;
        private int[] places = new int[192];
        private int size;

        private Block(byte[] bytes) {
            this.bytes = bytes;
        }

        private void add(int number, int from, int to) {
            if (3 * size == places.length) {
                places = Arrays.copyOf(places, 2 * places.length);
            }
            places[3 * size] = number;
            places[3 * size + 1] = from;
            places[3 * size + 2] = to;
            size++;
        }

        public int size() {
            return size;
        }

        /** The bytes in which all its lines stand. */
        public byte[] bytes() {
            return bytes;
        }

        /** The number of a line in the input, from 1; 0 for a document over many lines. */
        public int number(int line) {
            return places[3 * line];
        }

        public int from(int line) {
            return places[3 * line + 1];
        }

        public int to(int line) {
            return places[3 * line + 2];
        }

        /** Where the last line ends. */
        public int end() {
            return to(size - 1);
        }
    }

    /** Gives the next lines, of which there may be none that is not blank; empty at the end of the input. */
    public Optional<Block> next() throws IOException {
        if (first) {
            first = false;
            Optional<Block> whole = whole();
            if (whole.isPresent()) {
                return whole;
            }
        }
        while (!over && to < held.length) {
            fill();
        }
        if (from == to) {
            return Optional.empty();
        }
        int end = over ? to : afterLastLineEnd();
        return Optional.of(end == from ? longLine() : cut(end));
    }

    /** Reads on behind what is held. */
    private void fill() throws IOException {
        int count = in.read(held, to, held.length - to);
        if (count < 0) {
            over = true;
        } else {
            to += count;
        }
    }

    /** Reads on behind what is held, and makes room for it. */
    private void readOn() throws IOException {
        if (to == held.length) {
            byte[] larger = new byte[(int) Math.min(2L * held.length, Integer.MAX_VALUE - 8)];
            System.arraycopy(held, from, larger, 0, to - from);
            held = larger;
            to -= from;
            from = 0;
        }
        fill();
    }

    private int afterLastLineEnd() {
        int end = to;
        while (end > from && held[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /** Takes the lines up to an end, and holds what is behind it. */
    private Block cut(int end) {
        Block block = new Block(held);
        int start = from;
        while (start < end) {
            int lineEnd = lineEnd(held, start, end);
            add(block, start, lineEnd);
            start = lineEnd + 1;
        }
        hold(end);
        return block;
    }

    /** Holds what is behind a place, in a buffer of its own: the one before belongs to a block. */
    private void hold(int end) {
        byte[] left = new byte[Math.max(usual, to - end)];
        System.arraycopy(held, end, left, 0, to - end);
        held = left;
        to -= end;
        from = 0;
    }

    private void add(Block block, int start, int end) {
        if (!isBlank(block.bytes, start, end)) {
            block.add(number, start, isTooLong(start, end) ? start + longest + 1 : end);
        }
        number++;
    }

    private boolean isTooLong(int start, int end) {
        return end - start > longest;
    }

    /** A line that is longer than what is held: it is read on as long as it may be a document. */
    private Block longLine() throws IOException {
        int seen = to - from;
        int end = to;
        while (!over && end == to && !isTooLong(from, to)) {
            readOn();
            end = lineEnd(held, from + seen, to);
            seen = to - from;
        }
        if (end < to || over) {
            return cut(Math.min(to, end + 1));
        }
        Block block = new Block(held);
        add(block, from, to);
        hold(to);
        skipTo(true);
        return block;
    }

    /** Passes over what is left of a line, or of the input. */
    private void skipTo(boolean lineEnd) throws IOException {
        while (!over) {
            from = 0;
            to = 0;
            fill();
            int end = lineEnd(held, 0, to);
            if (lineEnd && end < to) {
                from = end + 1;
                break;
            }
        }
        if (over || from == to) {
            // Nothing is held: there is room to read on, even where the line ended with the buffer.
            from = 0;
            to = 0;
        }
    }

    /** The place of the first end of a line between two places; the second if there is none. */
    private static int lineEnd(byte[] bytes, int start, int end) {
        int at = start;
        while (at + Long.BYTES <= end) {
            long eight = (long) EIGHT_BYTES.get(bytes, at) ^ LINE_ENDS;
            long found = eight - ONES & ~eight & HIGHS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean isBlank(byte[] bytes, int start, int end) {
        return start == end
                || (bytes[start] != '{'
                        && end - start <= longest
                        && text(bytes, start, end).isBlank());
    }

    private String text(byte[] bytes, int start, int end) {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The one document that the whole input is, if it is; what was read of it is held. */
    private Optional<Block> whole() throws IOException {
        Ahead ahead = new Ahead();
        boolean ended = false;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), ahead)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            parser.skipChildren();
            ended = true;
            return parser.nextToken() == null ? Optional.of(one()) : Optional.empty();
        } catch (JacksonException e) {
            if (ahead.unreadable != null) {
                throw ahead.unreadable;
            }
            if (ended) {
                return Optional.empty();
            }
            if (isOverManyLinesAndTooLong(from + ahead.served)) {
                return Optional.of(tooLong());
            }
            return isOverManyLinesAndBroken(e.getLocation().getByteOffset()) ? Optional.of(one()) : Optional.empty();
        }
    }

    /**
     * Tells whether the input is a document over many lines that is no JSON: its first line is only the beginning of an object, and no
     * other line begins as a document does. Otherwise the first line is a bad one, which never stops the rest.
     *
     * @param failed how many bytes of the input are JSON
     */
    private boolean isOverManyLinesAndBroken(long failed) throws IOException {
        while (!over && !isTooLong(from, to)) {
            readOn();
        }
        int start = firstOfText();
        int lineEnd = lineEnd(held, start, to);
        if (!over || start == to || held[start] != '{' || failed <= lineEnd - from) {
            return false;
        }
        while (lineEnd < to - 1 && held[lineEnd + 1] != '{') {
            lineEnd = lineEnd(held, lineEnd + 1, to);
        }
        return lineEnd >= to - 1;
    }

    /** All that is held, less the white space around it. */
    private Block one() {
        int start = start();
        int end = to;
        while (isSpace(held[end - 1])) {
            end--;
        }
        Block block = new Block(held);
        block.add(isOneLine(start, end) ? number : 0, start, end);
        // More may follow where the parser was told no further than a document may be long.
        for (int at = lineEnd(held, start, to); at < to; at = lineEnd(held, at + 1, to)) {
            number++;
        }
        hold(to);
        return block;
    }

    /** The first place that holds more than white space; lines before it are counted. */
    private int start() {
        int start = firstOfText();
        for (int at = from; at < start; at++) {
            if (held[at] == '\n') {
                number++;
            }
        }
        return start;
    }

    private int firstOfText() {
        int start = Arrays.equals(held, from, Math.min(to, from + MARK.length), MARK, 0, MARK.length)
                ? from + MARK.length
                : from;
        while (start < to && isSpace(held[start])) {
            start++;
        }
        return start;
    }

    private boolean isOneLine(int start, int end) {
        return lineEnd(held, start, end) == end;
    }

    private static boolean isSpace(byte one) {
        return one == ' ' || one == '\n' || one == '\r' || one == '\t';
    }

    /**
     * Tells whether the parser went on for longer than one document may be, and its first line alone is not too long. More may be
     * held than the parser asked for, which tells nothing.
     */
    private boolean isOverManyLinesAndTooLong(int asked) {
        int start = firstOfText();
        return isTooLong(start, asked) && !isTooLong(start, lineEnd(held, start, to));
    }

    /** A document over many lines that is too long, which is the whole input. */
    private Block tooLong() throws IOException {
        Block block = new Block(held);
        int start = start();
        block.add(0, start, start + longest + 1);
        hold(to);
        skipTo(false);
        return block;
    }

    /** What is held and what comes after it, read only as far as the parser wants it; all of it stays held. */
    private final class Ahead extends InputStream {
        private int served;
        /** What went wrong with the input itself: the parser has exceptions of this kind too, of bytes that are no text. */
        private @Nullable IOException unreadable;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                while (!over && from + served == to && served <= longest + 1L) {
                    readOn();
                }
            } catch (IOException e) {
                unreadable = e;
                throw e;
            }
            int count = Math.min(length, to - from - served);
            if (count == 0) {
                return -1;
            }
            System.arraycopy(held, from + served, into, offset, count);
            served += count;
            return count;
        }
    }
}
