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
}
