package dev.positivehealth.json.document;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/** What schemas and the reference say of objects and properties, in English with Dutch beside. */
final class SchemaTexts {
    private static final Texts TEXTS = Texts.of("schema");
    private static final String DUTCH = "x-nl";

    private SchemaTexts() {}

    /** Adds what an object is called. */
    static void title(Map<String, Object> schema, String object) {
        say(schema, "title", titleOf(object));
    }

    static LocalizedText titleOf(String object) {
        return TEXTS.get("object." + object, LocalizedText::of);
    }

    /** Describes a property: what it is in this object, or else wherever it stands. */
    static Map<String, Object> described(Map<String, Object> schema, String object, String property) {
        Map<String, Object> described = new LinkedHashMap<>(schema);
        String own = object + "." + property;
        say(described, "description", TEXTS.get(TEXTS.keys().contains(own) ? own : property, LocalizedText::of));
        return described;
    }

    /** Says something under a keyword in English, and beside it in Dutch. */
    static void say(Map<String, Object> schema, String keyword, LocalizedText text) {
        schema.put(keyword, text.in(Languages.ENGLISH));
        schema.put(DUTCH, text.in(Languages.DUTCH));
    }
}
