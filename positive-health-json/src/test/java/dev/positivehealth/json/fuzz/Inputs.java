package dev.positivehealth.json.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The inputs that are kept with the tests: those of each reader in a folder of its name, and the golden documents. */
final class Inputs {
    private static final Path RESOURCES = Path.of("src/test/resources/dev/positivehealth/json");
    static final Path KEPT = RESOURCES.resolve("fuzz");

    private Inputs() {}

    /** What a reader begins with, in the order of the names. */
    static List<Path> of(Reader reader) throws IOException {
        Path golden = RESOURCES.resolve("golden");
        boolean anyDocument = List.of("screens", "mappers", "forms", "lines").contains(reader.name());
        return Stream.concat(
                        files(KEPT.resolve(reader.name())),
                        files(golden).filter(file -> anyDocument || isOf(reader, file)))
                .toList();
    }

    private static boolean isOf(Reader reader, Path golden) {
        String name = golden.getFileName().toString();
        return name.equals(reader.name() + ".json")
                || (reader.name().equals("questionnaire") && name.startsWith("questionnaire-"));
    }

    private static Stream<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }
}
