package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.ViolationCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The shipped reference is that of the descriptions, byte for byte, and its links lead somewhere. */
class ReferenceFilesTest {
    private static final Path FOLDER = ShippedFile.folder("reference");
    private static final Path GOLDEN = Path.of("src/test/resources/dev/positivehealth/json/golden");
    private static final Pattern LINK = Pattern.compile("\\]\\(([a-z]*\\.md)?(#[a-z0-9-]+)?\\)");
    private static final Pattern CODE = Pattern.compile("`([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)`");

    @Test
    void documentsAreThoseOfTheDescriptions() throws IOException {
        ShippedFile.holds(FOLDER.resolve("documents.md"), Reference.documents(ReferenceFilesTest::golden));
    }

    @Test
    void codesAreThoseOfTheLibrary() throws IOException {
        ShippedFile.holds(FOLDER.resolve("codes.md"), Reference.codes());
    }

    @Test
    void componentsAreTheSchemas() throws IOException {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        ShippedFile.holds(
                ShippedFile.folder("schema").resolve("openapi.json"),
                mapper.writeValueAsString(OpenApi.components()).replace("\r\n", "\n") + "\n");
    }

    /** One name is one thing, in whichever document it stands. */
    @Test
    void aPartIsTheSameInEveryDocument() {
        Map<?, ?> all = parts(OpenApi.components());
        for (DocumentType<?> type : DocumentType.all()) {
            Map<?, ?> parts = (Map<?, ?>) type.schema().getOrDefault("$defs", Map.of());
            parts.forEach((name, part) -> assertThat(part.toString().replace("#/$defs/", "#/components/schemas/"))
                    .as("%s in %s", name, type)
                    .isEqualTo(String.valueOf(all.get(name))));
        }
    }

    private static Map<?, ?> parts(Map<String, Object> openApi) {
        Map<?, ?> components = (Map<?, ?>) Objects.requireNonNull(openApi.get("components"));
        return (Map<?, ?>) Objects.requireNonNull(components.get("schemas"));
    }

    @Test
    void everyLinkLeadsToAHeading() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String page :
                List.of("README.md", "rules.md", "scoring.md", "conformance.md", "documents.md", "codes.md")) {
            Matcher links = LINK.matcher(Files.readString(FOLDER.resolve(page)));
            while (links.find()) {
                String target = links.group(1) == null ? page : links.group(1);
                String heading = links.group(2) == null ? "" : links.group(2).substring(1);
                boolean there = Files.exists(FOLDER.resolve(target))
                        && (heading.isEmpty()
                                || Files.readAllLines(FOLDER.resolve(target)).stream()
                                        .anyMatch(line -> line.matches("#+ .*")
                                                && line.replaceFirst("#+ ", "")
                                                        .replace("/", "")
                                                        .equals(heading)));
                if (!there) {
                    broken.add(page + ": " + links.group());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    /** A code that the written pages name exists. */
    @Test
    void rulesNameCodesThatThereAre() throws IOException {
        for (String page : List.of("rules.md", "scoring.md")) {
            Matcher codes = CODE.matcher(Files.readString(FOLDER.resolve(page)));
            while (codes.find()) {
                assertThat(ViolationCode.parse(codes.group(1)).message().in(Languages.ENGLISH))
                        .isNotBlank();
            }
        }
    }

    private static String golden(DocumentType<?> type) {
        try {
            return Files.readString(GOLDEN.resolve(type.kind() + ".json"), StandardCharsets.UTF_8)
                    .stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
