package dev.positivehealth.json.document;

import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.DocumentReader;
import dev.positivehealth.json.document.Properties.Values;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** An object of a document. */
final class ObjectCodec<T> implements Codec<T> {
    private final String name;
    private final Properties<T> properties;
    private final Function<Values, @Nullable T> maker;

    private ObjectCodec(String name, Properties<T> properties, Function<Values, @Nullable T> maker) {
        this.name = name;
        this.properties = properties;
        this.maker = maker;
    }

    /**
     * Describes an object.
     *
     * @param name what schema and reference call it
     * @param describe adds the properties, and gives what makes the domain's value of them; what that refuses with an
     *     {@link IllegalArgumentException} is {@code value.invalid} at the place of the object, and null stands for what it has
     *     noted itself
     */
    static <T> ObjectCodec<T> of(String name, Function<Properties<T>, Function<Values, @Nullable T>> describe) {
        Properties<T> properties = new Properties<>();
        return new ObjectCodec<>(name, properties, describe.apply(properties));
    }

    @Override
    public Optional<T> read(Place place) {
        return read(place, Map.of());
    }

    private Optional<T> read(Place place, Map<String, ?> given) {
        return place.properties().flatMap(object -> {
            Optional<T> value = read(object, place.name(), place.reading(), place.siblings(), given);
            place.adopt(object.close());
            return value;
        });
    }

    /** The object as an element of a list, of which the host gives some properties by its index; they must not stand in it. */
    Codec<T> given(IntFunction<Map<String, ?>> given) {
        return Codec.of(
                place -> read(place, given.apply(place.index())),
                this::write,
                definitions -> definitions.reference(
                        "typed-" + name,
                        () -> properties.schema(
                                definitions, name, Map.of(), given.apply(0).keySet())));
    }

    /** Reads an object of which some properties are given by the host and must not stand in it; the caller closes it. */
    Optional<T> readForm(DocumentReader object, Place.Reading reading, Map<String, ?> given) {
        return read(object, name, reading, new HashSet<>(), given);
    }

    Optional<T> read(
            DocumentReader object, String called, Place.Reading reading, Set<Object> siblings, Map<String, ?> given) {
        Values values = properties.read(object, called, reading, siblings, given);
        if (!values.isWhole()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(maker.apply(values));
        } catch (IllegalArgumentException e) {
            object.wrongAsAWhole(ViolationCode.VALUE_INVALID, "property", called);
            return Optional.empty();
        }
    }

    @Override
    public Map<String, @Nullable Object> write(T value) {
        return properties.write(value);
    }

    void write(T value, Map<String, @Nullable Object> object) {
        properties.write(value, object);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(name, () -> properties.schema(definitions, name, Map.of(), Set.of()));
    }

    /** The schema of the object as one of the alternatives of a name. */
    Map<String, Object> alternative(Definitions definitions, String alternatives, boolean haveType) {
        Map<String, String> constants = haveType ? Map.of("type", name) : Map.of();
        String called = alternatives + "-" + name;
        return definitions.reference(called, () -> properties.schema(definitions, called, constants, Set.of()));
    }

    String name() {
        return name;
    }
}
