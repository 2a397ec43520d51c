package dev.positivehealth.examples.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** One line on a terminal that tells how far long work is; on anything else nothing. It is gone before anything is told. */
final class Progress {
    private static final Path ERROR = Path.of("/proc/self/fd/2");
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    /** So many documents are passed over between two looks at the clock. */
    private static final int STEP = 1 << 10;

    private final PrintStream err;
    private final boolean isTerminal;
    private final LongSupplier clock;
    private long last;
    private long count;
    private int width;

    /** @param clock nanoseconds from any moment */
    Progress(PrintStream err, boolean isTerminal, LongSupplier clock) {
        this.err = err;
        this.isTerminal = isTerminal;
        this.clock = clock;
        this.last = clock.getAsLong();
    }

    static Progress none(PrintStream err) {
        return new Progress(err, false, () -> 0);
    }

    static Progress onTerminal(PrintStream err) {
        return new Progress(err, isErrorTerminal(), System::nanoTime);
    }

    /** Asked of the system, where it tells: Java knows a terminal only where all streams are on it, and a result may go to a file. */
    private static boolean isErrorTerminal() {
        try {
            String target = Files.readSymbolicLink(ERROR).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** One document more; about once a second the line is written anew. */
    void one(String read) {
        count++;
        if (!isTerminal || count % STEP != 0) {
            return;
        }
        long now = clock.getAsLong();
        if (now - last >= SECOND) {
            last = now;
            String line = read + " " + count;
            err.print("\r" + line);
            err.flush();
            width = line.length();
        }
    }

    /** Takes the line away. */
    void clear() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
            width = 0;
        }
    }
}
