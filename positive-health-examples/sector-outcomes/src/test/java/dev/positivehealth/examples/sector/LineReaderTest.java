package dev.positivehealth.examples.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineReaderTest {
    private static List<String> lines(String text, int longest) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return all(new LineReader(new ByteArrayInputStream(bytes), 0, longest));
    }

    private static List<String> all(LineReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        for (byte[] line = reader.next(); line != null; line = reader.next()) {
            lines.add(new String(line, StandardCharsets.UTF_8));
        }
        return lines;
    }

    @Test
    void endsLinesAtLineFeedsAlone() throws IOException {
        assertThat(lines("a\r\n\nb\rc\nd", 10)).containsExactly("a\r", "", "b\rc", "d");
        assertThat(lines("a\n", 10)).containsExactly("a");
        assertThat(lines("", 10)).isEmpty();
    }

    @Test
    void keepsOneByteMoreThanIsAllowedOfALineThatIsTooLong() throws IOException {
        assertThat(lines("12345\n1234\n123456789\nx", 4)).containsExactly("12345", "1234", "12345", "x");
        String long1 = "y".repeat(700_000);
        assertThat(lines(long1 + "\n" + long1 + "\nz", 5)).containsExactly("yyyyyy", "yyyyyy", "z");
        assertThat(lines(long1 + "\nz", 700_000)).containsExactly(long1, "z");
    }

    @Test
    void goesOnToAPlace() throws IOException {
        String text = "y".repeat(700_000) + "\nend";
        LineReader reader =
                new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 0, 1_000_000);
        assertThat(reader.next()).hasSize(700_000);
        assertThat(reader.position()).isEqualTo(700_001);
        reader.skipTo(700_002);
        assertThat(all(reader)).containsExactly("nd");
    }

    @Test
    void givesEachLineToOnePartWhereverPartsBegin(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("lines"), "a\nbcd\n\n\nefg\nh");
        Configuration settings = new Configuration();
        for (long cut = 1; cut < 14; cut++) {
            for (long other = cut + 1; other <= 14; other++) {
                List<String> read = new ArrayList<>();
                for (long[] ends : new long[][] {{0, cut}, {cut, other}, {other, 14}}) {
                    Part part = new Part(0, file.toString(), ends[0], ends[1], "", List.of());
                    try (LineReader lines = part.lines(settings, 100)) {
                        while (part.has(lines.position())) {
                            byte[] line = lines.next();
                            if (line == null) {
                                break;
                            }
                            read.add(new String(line, StandardCharsets.UTF_8));
                        }
                    }
                }
                assertThat(read).containsExactly("a", "bcd", "", "", "efg", "h");
            }
        }
    }
}
