package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private long now;

    private String told() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void read(Progress progress, int documents) {
        for (int i = 0; i < documents; i++) {
            progress.one("read:");
        }
    }

    @Test
    void tellsOnceASecondAndIsGoneBeforeAnythingElse() {
        Progress progress = new Progress(err, true, () -> now);
        read(progress, 5_000);
        assertThat(told()).isEmpty();

        now = 1_000_000_000L;
        read(progress, 5_000);
        assertThat(told()).isEqualTo("\rread: 5120");

        new Output(System.in, err, err, progress).error("positive-health: something");
        assertThat(told()).isEqualTo("\rread: 5120\r          \rpositive-health: something\n");
        progress.clear();
        assertThat(told()).endsWith("something\n");
    }

    @Test
    void tellsNothingInAPipe() {
        Progress progress = new Progress(err, false, () -> now += 1_000_000_000L);
        read(progress, 5_000);
        progress.clear();

        assertThat(told()).isEmpty();
        Progress none = Progress.none(err);
        read(none, 5_000);
        assertThat(told()).isEmpty();
    }
}
