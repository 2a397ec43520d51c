package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Schemas.schemaOf;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;
import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.ValueReader;
import dev.positivehealth.internal.text.LanguageTag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Objects whose names are of one kind: language tags, or the constants of a closed list. */
final class NamedCodecs {
    private NamedCodecs() {}

    /** Texts by language, at least one, each of a greatest length. */
    static Codec<LocalizedText> localized(int longest) {
        Codec<String> text = Codecs.text(longest);
        return Codec.of(
                place -> place.properties().flatMap(object -> {
                    Map<String, String> tags = object.names(Codecs::canonicalTag, Languages.ORDER);
                    if (tags.isEmpty()) {
                        object.wrongAsAWhole(ViolationCode.LIST_EMPTY, "property", place.name());
                    }
                    Map<String, String> texts = new LinkedHashMap<>();
                    tags.forEach((tag, spelled) -> place.within(object, spelled)
                            .flatMap(text::read)
                            .ifPresent(words -> texts.put(tag, words)));
                    return place.whole(object, texts).map(LocalizedText::of);
                }),
                value -> new LinkedHashMap<String, @Nullable Object>(value.texts()),
                definitions -> definitions.reference(
                        "text-by-language-" + longest,
                        () -> schemaOf(
                                "type",
                                "object",
                                "propertyNames",
                                schemaOf("pattern", Codecs.TAG, "maxLength", LanguageTag.LONGEST),
                                "additionalProperties",
                                text.schema(definitions),
                                "minProperties",
                                1)));
    }

    /** A value for each constant of a closed list, or, where some may be left out, for some of them. */
    static <K extends Coded, V> Codec<Map<K, V>> byCode(K[] keys, Codec<V> codec, boolean all) {
        return Codec.of(
                place -> place.properties().flatMap(object -> {
                    Map<K, V> values = new LinkedHashMap<>();
                    for (K key : keys) {
                        Optional<ValueReader> value = all ? object.required(key.code()) : object.optional(key.code());
                        value.flatMap(there -> codec.read(new Place(there, place.reading(), Set.of())))
                                .ifPresent(read -> values.put(key, read));
                    }
                    return place.whole(object, values);
                }),
                values -> {
                    Map<String, @Nullable Object> object = new LinkedHashMap<>();
                    values.forEach((key, value) -> object.put(key.code(), codec.write(value)));
                    return object;
                },
                definitions -> {
                    Map<String, Object> properties = new LinkedHashMap<>();
                    for (K key : keys) {
                        Map<String, Object> property = new LinkedHashMap<>(codec.schema(definitions));
                        if (key instanceof Labelled labelled) {
                            SchemaTexts.say(property, "description", labelled.label());
                        }
                        properties.put(key.code(), property);
                    }
                    Map<String, Object> schema = schemaOf("type", "object", "properties", properties);
                    if (all) {
                        schema.put("required", List.copyOf(properties.keySet()));
                    }
                    schema.put("unevaluatedProperties", false);
                    return schema;
                });
    }
}
