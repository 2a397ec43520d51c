package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The shipped schemas are those of the descriptions, byte for byte. */
class SchemaFilesTest {
    private static final Path FOLDER = ShippedFile.folder("schema");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<DocumentType<?>> types() {
        return DocumentType.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isWhatTheDescriptionSays(DocumentType<?> type) throws IOException {
        Path file = FOLDER.resolve(type.kind() + ".schema.json");
        String text = MAPPER.writeValueAsString(type.schema()).replace("\r\n", "\n") + "\n";
        ShippedFile.holds(file, text);
    }

    @Test
    void areAllThatIsThere() throws IOException {
        ShippedFile.areAll(
                FOLDER,
                Stream.concat(Stream.of("openapi.json"), types().map(type -> type.kind() + ".schema.json"))
                        .toList());
    }

    @Test
    void everyObjectIsClosedAndEveryPropertySaysWhatItIsInBothLanguages() {
        List<String> faults = new ArrayList<>();
        types().forEach(type -> look(type.kind(), type.schema(), faults));
        Questionnaires.builtIn()
                .all()
                .forEach(questionnaire -> look(questionnaire.id().toString(), AnswerSchema.of(questionnaire), faults));
        assertThat(faults).isEmpty();
    }

    private static void look(String at, Object part, List<String> faults) {
        if (part instanceof List<?> list) {
            list.forEach(one -> look(at + "/-", one, faults));
        } else if (part instanceof Map<?, ?> schema) {
            if (schema.get("properties") instanceof Map<?, ?> properties) {
                if (!Boolean.FALSE.equals(schema.get("unevaluatedProperties"))) {
                    faults.add(at + " is open");
                }
                properties.forEach((name, property) -> {
                    if (!(property instanceof Map<?, ?> described)
                            || !described.containsKey("description")
                            || !described.containsKey("x-nl")) {
                        faults.add(at + "/" + name + " says nothing");
                    }
                });
            }
            schema.forEach((name, value) -> look(at + "/" + name, value, faults));
        }
    }

    @Test
    void anAnswerSchemaHasTheItemsTheScaleAndNothingElse() {
        Map<String, Object> schema = AnswerSchema.of(
                Questionnaires.builtIn().get(QuestionnaireId.parse("adult-44/1;without=intimacy,sexuality")));
        String text = MAPPER.writeValueAsString(schema);
        assertThat(text)
                .contains("adult-44/1;without=intimacy,sexuality", "\"sleeping\"", "\"maximum\" : 10", "Slaap")
                .doesNotContain("\"intimacy\"", "\"sexuality\"");
    }
}
