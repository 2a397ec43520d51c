package dev.positivehealth.json.document;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.document.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the formats have in common. */
final class Plain {
    private Plain() {}

    static Map<String, @Nullable Object> document(String format) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("format", format);
        return document;
    }

    static void putUnlessEmpty(Map<String, @Nullable Object> document, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            document.put(name, texts);
        }
    }

    static Map<String, @Nullable Object> localized(LocalizedText text) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("nl", text.nl());
        plain.put("en", text.en());
        return plain;
    }

    static Optional<LocalizedText> localized(Fields fields, String name, int longest) {
        return fields.object(name).flatMap(object -> {
            Optional<String> nl = object.text("nl", longest);
            Optional<String> en = object.text("en", longest);
            fields.adopt(name, object.close());
            return nl.flatMap(dutch -> en.map(english -> new LocalizedText(dutch, english)));
        });
    }
}
