package dev.positivehealth.json.document;

import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.DocumentReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Closed alternatives, told apart by their {@code type}, which comes first, or by a property that only one of them has.
 */
final class Alternatives<T> implements Codec<T> {
    private static final String TYPE = "type";

    private final String name;
    private final boolean haveType;
    private final List<Alternative<? extends T>> all = new ArrayList<>();

    private record Alternative<A>(Class<A> javaType, ObjectCodec<A> codec) {
        Optional<Map<String, @Nullable Object>> write(Object value, boolean withType) {
            if (!javaType.isInstance(value)) {
                return Optional.empty();
            }
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            if (withType) {
                object.put(TYPE, codec.name());
            }
            codec.write(javaType.cast(value), object);
            return Optional.of(object);
        }
    }

    private Alternatives(String name, boolean haveType) {
        this.name = name;
        this.haveType = haveType;
    }

    /** Begins with none; schema and reference call an alternative by this name and its type. */
    static <T> Alternatives<T> byType(String name) {
        return new Alternatives<>(name, true);
    }

    /**
     * Begins with none; the name of the codec of an alternative is the property that only it has, and the last alternative is
     * what an object is without any of those.
     */
    static <T> Alternatives<T> byProperty(String name) {
        return new Alternatives<>(name, false);
    }

    /** Adds an alternative; the name of its codec is its type. */
    <A extends T> Alternatives<T> with(Class<A> javaType, ObjectCodec<A> codec) {
        all.add(new Alternative<>(javaType, codec));
        return this;
    }

    @Override
    public Optional<T> read(Place place) {
        return place.properties().flatMap(object -> {
            Optional<ObjectCodec<? extends T>> chosen = choose(object);
            if (chosen.isEmpty()) {
                // Of an unknown alternative no name can be judged.
                place.adopt(object.closeUnjudged());
                return Optional.empty();
            }
            Optional<? extends T> value =
                    chosen.get().read(object, place.name(), place.reading(), place.siblings(), Map.of());
            place.adopt(object.close());
            return value;
        });
    }

    private Optional<ObjectCodec<? extends T>> choose(DocumentReader object) {
        if (!haveType) {
            for (Alternative<? extends T> alternative : all) {
                if (object.contains(alternative.codec().name())) {
                    return Optional.of(alternative.codec());
                }
            }
            return Optional.of(all.get(all.size() - 1).codec());
        }
        return object.required(TYPE)
                .flatMap(value ->
                        value.text(this::ofType, ViolationCode.VALUE_UNKNOWN, "values", String.join(", ", types())));
    }

    private Optional<ObjectCodec<? extends T>> ofType(String type) {
        for (Alternative<? extends T> alternative : all) {
            if (alternative.codec().name().equals(type)) {
                return Optional.of(alternative.codec());
            }
        }
        return Optional.empty();
    }

    /** The types, in order. */
    List<String> types() {
        return all.stream().map(alternative -> alternative.codec().name()).toList();
    }

    String name() {
        return name;
    }

    @Override
    public Map<String, @Nullable Object> write(T value) {
        for (Alternative<? extends T> alternative : all) {
            Optional<Map<String, @Nullable Object>> object = alternative.write(value, haveType);
            if (object.isPresent()) {
                return object.get();
            }
        }
        throw new IllegalArgumentException(
                "no alternative is described for " + value.getClass().getSimpleName());
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(name, () -> {
            Map<String, Object> schema = new LinkedHashMap<>();
            SchemaTexts.title(schema, name);
            schema.put(
                    "oneOf",
                    all.stream()
                            .map(alternative -> alternative.codec().alternative(definitions, name, haveType))
                            .toList());
            return schema;
        });
    }
}
