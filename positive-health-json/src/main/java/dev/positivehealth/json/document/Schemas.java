package dev.positivehealth.json.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** JSON Schemas of their own, each with its definitions. */
final class Schemas {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private Schemas() {}

    static Map<String, Object> of(String name, Function<Definitions, Map<String, Object>> root) {
        Definitions definitions = new Definitions();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("$id", "urn:positive-health:schema:" + name + ":1");
        schema.putAll(root.apply(definitions));
        Map<String, Object> all = definitions.all();
        if (!all.isEmpty()) {
            schema.put("$defs", all);
        }
        return schema;
    }

    /** Makes an ordered schema of keywords and values in turn. */
    static Map<String, Object> schemaOf(Object... keywordsAndValues) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i < keywordsAndValues.length; i += 2) {
            schema.put((String) keywordsAndValues[i], keywordsAndValues[i + 1]);
        }
        return schema;
    }
}
