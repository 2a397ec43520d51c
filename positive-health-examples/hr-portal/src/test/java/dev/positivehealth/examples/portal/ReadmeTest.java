package dev.positivehealth.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README says of the portal's pieces. */
class ReadmeTest {
    private static final Path JAVA = Path.of("src/main/java/dev/positivehealth/examples/portal");
    private static final Path PAGES = Path.of("src/main/resources/templates");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|]+ \\| `([a-z]+)` \\| ([0-9]+) \\| ([0-9]+) \\|");

    @Test
    void countsTheLinesOfEachPieceAsTheyAre() throws IOException {
        Matcher row = ROW.matcher(Files.readString(Path.of("README.md")));
        TreeSet<String> told = new TreeSet<>();
        while (row.find()) {
            told.add(row.group(1));
            assertThat(lines(JAVA.resolve(row.group(1)))).as(row.group(1)).isEqualTo(Long.parseLong(row.group(2)));
            assertThat(lines(PAGES.resolve(row.group(1)))).as(row.group(1)).isEqualTo(Long.parseLong(row.group(3)));
        }
        try (Stream<Path> rooms = Files.list(JAVA)) {
            assertThat(told)
                    .isEqualTo(rooms.filter(Files::isDirectory)
                            .map(room -> room.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static long lines(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        long lines = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                lines += Files.readAllLines(file).size();
            }
        }
        return lines;
    }
}
