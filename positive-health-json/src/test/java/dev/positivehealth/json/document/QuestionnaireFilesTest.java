package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.Golden;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library's questionnaires are shipped as documents, so that a scorer in any language has the items; see SchemaFilesTest. */
class QuestionnaireFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/META-INF/positive-health/questionnaire");

    static Collection<Questionnaire> questionnaires() {
        return Questionnaires.builtIn().all();
    }

    private static String file(Questionnaire questionnaire) {
        return questionnaire.id().toString().replace('/', '~') + ".json";
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void isTheOneThatTheLibraryHas(Questionnaire questionnaire) throws IOException {
        Path file = FOLDER.resolve(file(questionnaire));
        String text = Golden.DOCUMENTS.write(DocumentType.QUESTIONNAIRE, questionnaire) + "\n";
        if (Boolean.getBoolean("schemas.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(text);
    }

    @Test
    void areAllThatIsThere() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(questionnaires().stream()
                            .map(QuestionnaireFilesTest::file)
                            .toList());
        }
    }
}
