package dev.positivehealth.examples.commandline;

import dev.positivehealth.json.document.DocumentType;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The documents of an input, one after another in constant memory: one per line (NDJSON), or one JSON document over
 * many lines.
 *
 * <p>If the first non-empty line and all lines after it together are one JSON value, they are one document. Otherwise
 * each line stands for itself, and a bad one never stops the rest.
 */
final class Lines implements Closeable {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final int longest;
    private final Deque<Line> waiting = new ArrayDeque<>();
    private int number;
    private boolean first;
    private boolean none = true;

    private Lines(InputStream in, int longest, boolean documents) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
        this.first = documents;
    }

    /** One document, and the line it stands on; 0 for one over many lines. */
    static final class Line {
        private final int number;
        private final byte[] utf8;

        Line(int number, byte[] utf8) {
            this.number = number;
            this.utf8 = utf8;
        }

        int number() {
            return number;
        }

        byte[] utf8() {
            return utf8;
        }

        /** The line as text, without a line end or byte order mark; bytes that are not UTF-8 become U+FFFD. */
        String text() {
            String text = new String(utf8, StandardCharsets.UTF_8);
            String unmarked = number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
        }
    }

    /** Reads documents of a type. Of one that is too large, one byte more is kept than its type allows. */
    static Lines of(@Nullable Path file, Output output, DocumentType<?> type) {
        return new Lines(file == null ? output.in() : open(file), type.limits().bytes(), true);
    }

    /** Reads a file of texts, in which every line stands for itself. */
    static Lines plain(Path file) {
        return new Lines(open(file), Integer.MAX_VALUE - 8, false);
    }

    static InputStream open(Path file) {
        if (!Files.exists(file)) {
            throw new WrongUsageException("there is no file " + file);
        }
        if (Files.isDirectory(file)) {
            throw new WrongUsageException(file + " is a folder, not a file");
        }
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new WrongUsageException("file " + file + " cannot be read");
        }
    }

    /** The next document; empty at the end. */
    Optional<Line> next() {
        Optional<Line> line = take();
        while (line.isPresent() && isBlank(line.get())) {
            line = take();
        }
        none &= line.isEmpty();
        if (line.isPresent() && first) {
            first = false;
            return Optional.of(wholeOrAlone(line.get()));
        }
        return line;
    }

    /** Whether there is nothing on a line; of one that is too long not all was kept. */
    private boolean isBlank(Line line) {
        byte[] utf8 = line.utf8();
        return utf8.length <= longest
                && (utf8.length == 0 || utf8[0] != '{')
                && line.text().isBlank();
    }

    /** Whether no document was found so far. */
    boolean wereNone() {
        return none;
    }

    private Optional<Line> take() {
        return waiting.isEmpty() ? readLine() : Optional.of(waiting.remove());
    }

    private Line wholeOrAlone(Line start) {
        if (start.utf8().length > longest) {
            return start;
        }
        Ahead ahead = new Ahead(start);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), ahead)) {
            parser.nextToken();
            parser.skipChildren();
            if (parser.nextToken() != null) {
                return start;
            }
        } catch (JacksonException e) {
            return ahead.isTooLong() ? tooLong() : start;
        }
        if (waiting.stream().allMatch(this::isBlank)) {
            return start;
        }
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes(start.utf8());
        for (Line line = waiting.poll(); line != null; line = waiting.poll()) {
            document.write('\n');
            document.writeBytes(line.utf8());
        }
        return new Line(0, document.toByteArray());
    }

    /** A document over many lines that is too long, which is the whole input. */
    private Line tooLong() {
        waiting.clear();
        while (readLine().isPresent()) {
            // What is left is skipped.
        }
        return new Line(0, new byte[longest + 1]);
    }

    private Optional<Line> readLine() {
        try {
            int next = in.read();
            if (next < 0) {
                return Optional.empty();
            }
            ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
            for (; next >= 0 && next != '\n'; next = in.read()) {
                if (line.size() <= longest) {
                    line.write(next);
                }
            }
            number++;
            return Optional.of(new Line(number, line.toByteArray()));
        } catch (IOException e) {
            throw new WrongUsageException("the input cannot be read");
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new WrongUsageException("the input cannot be closed");
        }
    }

    /** A line and those after it, read only as far as the parser wants them; they remain to be taken. */
    private final class Ahead extends InputStream {
        private byte[] current;
        private int at;
        private int seen;

        Ahead(Line start) {
            current = start.utf8();
            seen = current.length;
        }

        boolean isTooLong() {
            return seen > longest;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at > current.length) {
                Optional<Line> more = isTooLong() ? Optional.empty() : readLine();
                if (more.isEmpty()) {
                    return -1;
                }
                seen += 1 + more.get().utf8().length;
                waiting.add(more.get());
                current = more.get().utf8();
                at = 0;
            }
            if (at == current.length) {
                at++;
                into[offset] = '\n';
                return 1;
            }
            int count = Math.min(length, current.length - at);
            System.arraycopy(current, at, into, offset, count);
            at += count;
            return count;
        }
    }
}
