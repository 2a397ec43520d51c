package dev.positivehealth.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.PlainTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The shipped manifest is that of the vectors, byte for byte.
 *
 * <p>After a change of vectors or of the version: the command that {@code ShippedFile} names.
 */
class ManifestFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/META-INF/positive-health");
    private static final Path MANIFEST = FOLDER.resolve("conformance/manifest.json");

    @BeforeAll
    static void write() throws IOException {
        if (Boolean.getBoolean("schemas.write")) {
            Files.writeString(MANIFEST, VectorManifest.text());
        }
    }

    @Test
    void manifestIsThatOfTheVectors() throws IOException {
        assertThat(MANIFEST).content(StandardCharsets.UTF_8).isEqualTo(VectorManifest.text());
    }

    /** Read as somebody else would: every file is there, none is left out, and hashes and counts are those of the files. */
    @Test
    void manifestTellsEveryFile() throws IOException {
        PlainTree manifest = PlainTree.parse(Files.readString(MANIFEST));
        Set<String> listed = new TreeSet<>();
        int vectors = 0;
        for (Object one : list(manifest.at("/files"))) {
            Map<?, ?> file = (Map<?, ?>) one;
            Path path = FOLDER.resolve(String.valueOf(file.get("path")));
            listed.add(FOLDER.relativize(path).toString());
            assertThat(file.get("sha256")).isEqualTo(VectorManifest.sha256(path));
            List<?> inside = list(PlainTree.parse(Files.readString(path)).root());
            assertThat(file.get("vectors")).hasToString(Integer.toString(inside.size()));
            vectors += inside.size();
        }
        try (Stream<Path> files = Files.walk(FOLDER.resolve("conformance"))) {
            assertThat(files.filter(file ->
                                    file.getParent() != null && !file.equals(MANIFEST) && Files.isRegularFile(file))
                            .map(file -> FOLDER.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
        assertThat(vectors)
                .isEqualTo(ScoringVectors.all().size()
                        + GroupVectors.all().size()
                        + ConsentVectors.all().size());
    }

    @Test
    void everyVectorCoversARuleAndEveryRuleHasAVector() throws IOException {
        PlainTree manifest = PlainTree.parse(Files.readString(MANIFEST));
        Set<Object> covering = new TreeSet<>();
        List<String> empty = new ArrayList<>();
        map(manifest.at("/coverage"))
                .forEach((table, cases) -> map(cases).forEach((name, ids) -> {
                    covering.addAll(list(ids));
                    if (list(ids).isEmpty()) {
                        empty.add(table + ": " + name);
                    }
                }));
        assertThat(empty).isEmpty();
        Set<Object> all = new TreeSet<>();
        ScoringVectors.all().forEach(vector -> all.add(vector.id()));
        GroupVectors.all().forEach(vector -> all.add(vector.id()));
        ConsentVectors.all().forEach(vector -> all.add(vector.id()));
        assertThat(covering).isEqualTo(all);
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }
}
