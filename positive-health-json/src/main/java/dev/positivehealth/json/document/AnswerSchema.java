package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Schemas.schemaOf;

import dev.positivehealth.internal.document.SheetProperties;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The exact JSON Schema of the answers to one questionnaire, for form builders and validators of vendors. */
public final class AnswerSchema {
    private AnswerSchema() {}

    /**
     * {@return the JSON Schema of {@code answer-sheet/1} for one version or variant of a questionnaire, as plain values} It names
     * the questionnaire, each item with its label and statement, and the ends of the scale. An item that is not answered is left
     * out; one that was skipped on purpose is null.
     */
    public static Map<String, Object> of(Questionnaire questionnaire) {
        Map<String, Object> schema = DocumentType.ANSWER_SHEET.schema();
        schema.put("$id", "urn:positive-health:schema:answers:" + questionnaire.id());
        SchemaTexts.say(schema, "title", questionnaire.title());
        schema.remove("$defs");
        @SuppressWarnings("unchecked") // the schema of an object has its properties by name
        Map<String, Object> properties = (Map<String, Object>) Objects.requireNonNull(schema.get("properties"));
        replace(
                properties,
                SheetProperties.QUESTIONNAIRE,
                schemaOf("const", questionnaire.id().toString()));
        replace(properties, SheetProperties.ANSWERS, answers(questionnaire));
        replace(properties, SheetProperties.TALK_ABOUT, ticks(questionnaire));
        return schema;
    }

    private static void replace(Map<String, Object> properties, String name, Map<String, Object> schema) {
        properties.put(name, SchemaTexts.described(schema, DocumentType.ANSWER_SHEET.kind(), name));
    }

    private static Map<String, Object> answers(Questionnaire questionnaire) {
        Map<String, Object> items = new LinkedHashMap<>();
        for (Item item : questionnaire.items()) {
            Map<String, Object> answer = schemaOf(
                    "type",
                    List.of("integer", "null"),
                    "minimum",
                    questionnaire.scale().lowest(),
                    "maximum",
                    questionnaire.scale().highest());
            SchemaTexts.say(answer, "title", item.label());
            SchemaTexts.say(answer, "description", item.statement());
            items.put(item.code().value(), answer);
        }
        return schemaOf("type", "object", "properties", items, "unevaluatedProperties", false);
    }

    private static Map<String, Object> ticks(Questionnaire questionnaire) {
        List<Map<String, Object>> codes = questionnaire.items().stream()
                .map(item -> {
                    Map<String, Object> code = schemaOf("const", item.code().value());
                    SchemaTexts.say(code, "title", item.label());
                    return code;
                })
                .toList();
        return schemaOf("type", "array", "items", schemaOf("oneOf", codes));
    }
}
