package dev.positivehealth.examples.sector;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.TaskContext;

/** A disk that breaks down on the way of a task's first attempt. */
public final class FailsOnceFileSystem extends RawLocalFileSystem {
    static final AtomicInteger FAILURES = new AtomicInteger();
    private static final int GOOD_BYTES = 700;

    @Override
    public URI getUri() {
        return URI.create("failing:///");
    }

    @Override
    public FSDataInputStream open(Path path, int buffer) throws IOException {
        FSDataInputStream in = super.open(path, buffer);
        TaskContext task = TaskContext.get();
        return task != null && task.attemptNumber() == 0 ? new FSDataInputStream(new Failing(in)) : in;
    }

    /** Gives a few bytes at a time, and then none. */
    private static final class Failing extends FSInputStream {
        private final FSDataInputStream in;
        private int given;

        Failing(FSDataInputStream in) {
            this.in = in;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (given >= GOOD_BYTES) {
                FAILURES.incrementAndGet();
                throw new IOException("broken down");
            }
            int read = in.read(into, offset, Math.min(length, 100));
            given += Math.max(0, read);
            return read;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public void seek(long place) throws IOException {
            in.seek(place);
        }

        @Override
        public long getPos() throws IOException {
            return in.getPos();
        }

        @Override
        public boolean seekToNewSource(long place) {
            return false;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
