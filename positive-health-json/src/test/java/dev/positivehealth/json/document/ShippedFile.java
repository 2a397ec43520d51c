package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files of the jar that are made from the library itself, and compared with it byte for byte.
 *
 * <p>After a change: {@code mvn -pl positive-health-json -am test -Dtest='*FilesTest'
 * -Dsurefire.failIfNoSpecifiedTests=false -Dschemas.write=true}, then look at what changed.
 */
final class ShippedFile {
    private ShippedFile() {}

    static Path folder(String name) {
        return Path.of("src/main/resources/META-INF/positive-health", name);
    }

    static void holds(Path file, String text) throws IOException {
        if (Boolean.getBoolean("schemas.write")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        }
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(text);
    }

    static void areAll(Path folder, List<String> names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
    }
}
