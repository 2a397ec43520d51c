package dev.positivehealth.json.fhir;

import dev.positivehealth.json.internal.PlainJson;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Parts of resources as plain values. */
final class Fhir {
    private Fhir() {}

    /** An object of names and values in turn. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** An extension of FHIR's own, by its short name. */
    static Map<String, Object> extension(String name, String type, Object value) {
        return object("url", FhirNames.EXTENSION + name, type, value);
    }

    /** A concept of one coding. */
    static Map<String, Object> concept(String system, String code) {
        return object("coding", List.of(object("system", system, "code", code)));
    }

    /** A collection of resources, each under a name that is made of what is in it, so that it is the same whenever it is written. */
    static Map<String, Object> bundle(Stream<Map<String, Object>> resources) {
        return object(
                "resourceType",
                "Bundle",
                "type",
                "collection",
                "entry",
                resources
                        .map(resource -> object("fullUrl", "urn:uuid:" + name(resource), "resource", resource))
                        .toList());
    }

    private static UUID name(Map<String, Object> resource) {
        return UUID.nameUUIDFromBytes(PlainJson.text(resource).getBytes(StandardCharsets.UTF_8));
    }
}
