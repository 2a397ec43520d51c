package dev.positivehealth.json.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The schemas of all documents as components of an OpenAPI 3.1 description, for a host's own paths to refer to. */
public final class OpenApi {
    private static final String IN_A_SCHEMA = "#/$defs/";
    private static final String IN_COMPONENTS = "#/components/schemas/";

    private OpenApi() {}

    /**
     * {@return an OpenAPI 3.1 description without paths, as plain values} A document stands in {@code components/schemas} under the
     * name of its format without the version, such as {@code profile}, among the parts that documents share.
     */
    public static Map<String, Object> components() {
        Definitions definitions = new Definitions();
        DocumentType.all().forEach(type -> type.schema(definitions));
        Map<String, Object> schemas = new TreeMap<>();
        definitions.all().forEach((name, schema) -> schemas.put(name, moved(schema)));
        return Schemas.schemaOf(
                "openapi",
                "3.1.0",
                "info",
                Schemas.schemaOf("title", "Positive Health", "version", "1"),
                "jsonSchemaDialect",
                "https://json-schema.org/draft/2020-12/schema",
                "components",
                Schemas.schemaOf("schemas", schemas));
    }

    private static Object moved(Object part) {
        if (part instanceof Map<?, ?> schema) {
            Map<String, Object> moved = new LinkedHashMap<>();
            schema.forEach((name, value) -> moved.put((String) name, moved(value)));
            return moved;
        }
        if (part instanceof List<?> list) {
            return list.stream().map(OpenApi::moved).toList();
        }
        return part instanceof String text && text.startsWith(IN_A_SCHEMA)
                ? IN_COMPONENTS + text.substring(IN_A_SCHEMA.length())
                : part;
    }
}
