package dev.positivehealth.json.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of one JSON Schema, each written once under {@code $defs}. */
final class Definitions {
    private final Map<String, Map<String, Object>> byName = new TreeMap<>();

    /** Gives a reference to a part, which is described when it is first asked for. */
    Map<String, Object> reference(String name, Supplier<Map<String, Object>> description) {
        if (!byName.containsKey(name)) {
            byName.put(name, Map.of());
            byName.put(name, description.get());
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    Map<String, Object> all() {
        return new LinkedHashMap<>(byName);
    }
}
