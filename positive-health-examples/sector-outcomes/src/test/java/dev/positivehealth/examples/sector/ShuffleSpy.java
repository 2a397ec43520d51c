package dev.positivehealth.examples.sector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobEnd;

/** Reads all that Spark has on disk when a job ends. */
public final class ShuffleSpy extends SparkListener {
    private static final StringBuilder SEEN = new StringBuilder();

    private final Path disk;

    /** Made by Spark. */
    public ShuffleSpy(SparkConf conf) {
        disk = Path.of(conf.get("spark.local.dir"));
    }

    @Override
    public void onJobEnd(SparkListenerJobEnd end) {
        try (Stream<Path> files = Files.walk(disk)) {
            files.filter(Files::isRegularFile).forEach(ShuffleSpy::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file) {
        try {
            SEEN.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was seen since the last time. */
    static String seen() {
        String seen = SEEN.toString();
        SEEN.setLength(0);
        return seen;
    }
}
