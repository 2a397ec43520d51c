package dev.positivehealth.examples.commandline;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where a command reads from and writes to: always UTF-8, results on one stream and everything else on the other. */
final class Output {
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;

    Output(InputStream in, PrintStream out, PrintStream err, Progress progress) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    /**
     * Prints on a stream: under {@code LC_ALL=C} Java 17 would write {@code ?} for é.
     *
     * @param stream not a {@code PrintStream}, which keeps silent about what it cannot write
     */
    static PrintStream utf8(OutputStream stream) {
        return new PrintStream(
                new BufferedOutputStream(
                        new FilterOutputStream(stream) {
                            @Override
                            public void write(byte[] bytes, int from, int length) {
                                tell(() -> out.write(bytes, from, length));
                            }

                            @Override
                            public void flush() {
                                tell(out::flush);
                            }
                        },
                        1 << 16),
                false,
                StandardCharsets.UTF_8);
    }

    /** Writes to a stream. */
    private interface Writing {
        void run() throws IOException;
    }

    private static void tell(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new NotWrittenException();
        }
    }

    InputStream in() {
        return in;
    }

    PrintWriter writer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errorWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** Writes one line of the result; lines end in a line feed on every system. */
    void result(String line) {
        progress.clear();
        out.print(line);
        out.print('\n');
    }

    /** Writes the result byte by byte, as a file that is no text. */
    void bytes(Bytes bytes) {
        progress.clear();
        try {
            bytes.write(out);
        } catch (IOException e) {
            throw new NotWrittenException();
        }
    }

    /** Writes all bytes of a file. */
    interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    Progress progress() {
        return progress;
    }

    void error(String line) {
        progress.clear();
        err.print(line);
        err.print('\n');
    }

    int wrongUsage(String message) {
        error("positive-health: " + message.replaceAll("\\s*\\R\\s*", " "));
        return Main.WRONG_USAGE;
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
