package dev.positivehealth.examples.sector;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a stream in constant memory: of a line that is too long, one byte more is kept than is allowed. */
final class LineReader implements Closeable {
    private static final int BUFFER = 1 << 18;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long position;

    /** @param position of the stream's next byte in its file */
    LineReader(InputStream in, long position, int longest) {
        this.in = in;
        this.position = position;
        this.longest = longest;
    }

    /** The place of the next byte in its file. */
    long position() {
        return position;
    }

    /** Goes on to a place that is not before this one. */
    void skipTo(long place) throws IOException {
        long distance = place - position;
        int within = (int) Math.min(distance, to - from);
        from += within;
        in.skipNBytes(distance - within);
        position = place;
    }

    /** The next line without its line feed; null at the end. */
    byte @Nullable [] next() throws IOException {
        if (from == to && !fill()) {
            return null;
        }
        int end = lineFeed();
        if (end < to) {
            byte[] line = Arrays.copyOfRange(buffer, from, from + Math.min(end - from, longest + 1));
            advance(end + 1);
            return line;
        }
        return acrossBuffers();
    }

    private byte[] acrossBuffers() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(2 * (to - from));
        do {
            int end = lineFeed();
            line.write(buffer, from, Math.min(end - from, longest + 1 - line.size()));
            boolean isWhole = end < to;
            advance(isWhole ? end + 1 : end);
            if (isWhole) {
                break;
            }
        } while (fill());
        return line.toByteArray();
    }

    private void advance(int next) {
        position += next - from;
        from = next;
    }

    private int lineFeed() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer, 0, BUFFER));
        return to > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
