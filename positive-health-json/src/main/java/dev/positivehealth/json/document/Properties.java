package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.DocumentReader;
import dev.positivehealth.internal.document.ValueReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an object in contract order, each with its name, its kind of value, and how it is taken from the domain's
 * value.
 *
 * @param <T> what the object is in the domain
 */
final class Properties<T> {
    private final List<Property<T, ?>> all = new ArrayList<>();
    private final List<Consumer<Values>> rules = new ArrayList<>();
    private final Map<String, String> unsupported = new TreeMap<>();

    /**
     * One property.
     *
     * @param <T> what the object is in the domain
     */
    static final class Property<T, P> {
        private final String name;
        private final int place;
        private final Codec<P> codec;
        private final Function<? super T, ? extends P> getter;
        private final @Nullable P absent;
        private final boolean writtenAlways;
        private Predicate<Values> stands = read -> true;

        private Property(
                String name,
                int place,
                Codec<P> codec,
                Function<? super T, ? extends P> getter,
                @Nullable P absent,
                boolean writtenAlways) {
            this.name = name;
            this.place = place;
            this.codec = codec;
            this.getter = getter;
            this.absent = absent;
            this.writtenAlways = writtenAlways;
        }

        private void write(T value, Map<String, @Nullable Object> object) {
            P part = getter.apply(value);
            if (writtenAlways || !part.equals(absent)) {
                object.put(name, codec.write(part));
            }
        }

        private @Nullable P read(DocumentReader object, Place.Reading reading, Set<Object> siblings) {
            Optional<ValueReader> value = absent == null ? object.required(name) : object.optional(name);
            return value.isPresent()
                    ? codec.read(new Place(value.get(), reading, siblings)).orElse(null)
                    : absent;
        }
    }

    /** A property that must be there. */
    <P> Property<T, P> required(String name, Codec<P> codec, Function<? super T, ? extends P> getter) {
        return add(name, codec, getter, null, true);
    }

    /** A property that may be left out. */
    <P> Property<T, Optional<P>> optional(String name, Codec<P> codec, Function<? super T, Optional<P>> getter) {
        return add(name, Codecs.map(codec, Optional::of, Optional::orElseThrow), getter, Optional.empty(), false);
    }

    /**
     * A property that must be there if one before it has a value, and is unknown if that has another. It may be left out where
     * that could not be read.
     */
    <P, Q> Property<T, Optional<P>> requiredWhere(
            Property<T, Q> before, Q value, String name, Codec<P> codec, Function<? super T, Optional<P>> getter) {
        Property<T, Optional<P>> property = optional(name, codec, getter);
        property.stands = read -> read.find(before).map(value::equals).orElse(true);
        rule(read -> {
            if (read.find(before).filter(value::equals).isPresent()
                    && read.find(property).filter(Optional::isEmpty).isPresent()) {
                read.wrong(property, ViolationCode.PROPERTY_MISSING, "property", name);
            }
        });
        return property;
    }

    /** A property that is left out if it is as it would be when it is left out, such as an empty list. */
    <P> Property<T, P> orElse(String name, Codec<P> codec, Function<? super T, ? extends P> getter, P absent) {
        return add(name, codec, getter, absent, false);
    }

    /** A property that may be left out on input, and is written always. */
    <P> Property<T, P> orWritten(String name, Codec<P> codec, Function<? super T, ? extends P> getter, P absent) {
        return add(name, codec, getter, absent, true);
    }

    /** A list that is left out if it is empty. */
    <E> Property<T, List<E>> list(String name, Codec<E> element, Function<? super T, List<E>> getter) {
        return add(name, Codecs.list(element), getter, List.of(), false);
    }

    /** A list that may be left out, and is written even if it is empty. */
    <E> Property<T, List<E>> listOrNone(String name, Codec<E> element, Function<? super T, List<E>> getter) {
        return add(name, Codecs.list(element), getter, List.of(), true);
    }

    /** A set that is left out if it is empty. */
    <E> Property<T, Set<E>> set(String name, Codec<E> element, Function<? super T, Set<E>> getter) {
        return add(name, Codecs.set(element), getter, Set.of(), false);
    }

    /** Names that other formats have and this one cannot, each with its {@link Unsupported} reason: told as such and not as unknown. */
    void unsupported(Map<String, String> reasons) {
        unsupported.putAll(reasons);
    }

    /** A rule across properties, judged even if some of them could not be read. */
    void rule(Consumer<Values> rule) {
        rules.add(rule);
    }

    private <P> Property<T, P> add(
            String name,
            Codec<P> codec,
            Function<? super T, ? extends P> getter,
            @Nullable P absent,
            boolean writtenAlways) {
        Property<T, P> property = new Property<>(name, all.size(), codec, getter, absent, writtenAlways);
        all.add(property);
        return property;
    }

    void write(T value, Map<String, @Nullable Object> object) {
        for (Property<T, ?> property : all) {
            property.write(value, object);
        }
    }

    Map<String, @Nullable Object> write(T value) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        write(value, object);
        return object;
    }

    /** Reads every property, but for those that are given; the caller closes the object. */
    Values read(
            DocumentReader object, String called, Place.Reading reading, Set<Object> siblings, Map<String, ?> given) {
        Values read = new Values(this, object, called, reading);
        Place.Reading within = new Place.Reading(reading.known(), reading.checks(), read);
        for (Property<T, ?> property : all) {
            read.values[property.place] = given.containsKey(property.name)
                    ? given.get(property.name)
                    : property.stands.test(read) ? property.read(object, within, siblings) : property.absent;
        }
        rules.forEach(rule -> rule.accept(read));
        unsupported.forEach((name, why) -> {
            if (object.contains(name)) {
                object.wrong(
                        name,
                        ViolationCode.PROPERTY_NOT_SUPPORTED,
                        "why",
                        Unsupported.inWords(why),
                        "property",
                        name,
                        "why",
                        why);
            }
        });
        return read;
    }

    private OptionalInt place(String name) {
        for (Property<T, ?> property : all) {
            if (property.name.equals(name)) {
                return OptionalInt.of(property.place);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Gives the JSON Schema of the object.
     *
     * @param object what it is called
     * @param constants properties that come first and have one value
     * @param given properties that the host gives and that do not stand in the object
     */
    Map<String, Object> schema(
            Definitions definitions, String object, Map<String, String> constants, Set<String> given) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        constants.forEach((name, value) -> {
            properties.put(name, SchemaTexts.described(Schemas.schemaOf("const", value), object, name));
            if (!name.equals(DocumentType.FORMAT)) {
                required.add(name);
            }
        });
        for (Property<T, ?> property : all) {
            if (!given.contains(property.name)) {
                properties.put(
                        property.name,
                        SchemaTexts.described(property.codec.schema(definitions), object, property.name));
                if (property.absent == null) {
                    required.add(property.name);
                }
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        SchemaTexts.title(schema, object);
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("unevaluatedProperties", false);
        return schema;
    }

    /** What was read of one object. */
    static final class Values {
        private final Properties<?> properties;
        private final DocumentReader object;
        private final String name;
        private final Place.Reading reading;
        private final @Nullable Object[] values;

        private Values(Properties<?> properties, DocumentReader object, String name, Place.Reading reading) {
            this.properties = properties;
            this.name = name;
            this.object = object;
            this.reading = reading;
            this.values = new @Nullable Object[properties.all.size()];
        }

        /** Gives a property of an object that was read whole. */
        <P> P get(Property<?, P> property) {
            return find(property).orElseThrow();
        }

        /** Gives a property; empty if it could not be read. */
        @SuppressWarnings("unchecked") // a property puts only what it reads into its own place
        <P> Optional<P> find(Property<?, P> property) {
            return Optional.ofNullable((P) values[property.place]);
        }

        /** Tells whether the object can have a property. */
        boolean has(String property) {
            return properties.place(property).isPresent();
        }

        /** Gives a property by its name; empty if it could not be read. */
        Optional<Object> find(String property) {
            return Optional.ofNullable(values[properties.place(property).orElseThrow()]);
        }

        Place.Reading reading() {
            return reading;
        }

        /** The name of the property that holds the object. */
        String name() {
            return name;
        }

        /** Notes a violation at a property, after what is wrong with its value. */
        void wrong(Property<?, ?> property, ViolationCode code, String... arguments) {
            object.wrong(property.name, code, arguments);
        }

        /** Notes a violation at an element of a property that is a list. */
        void wrong(Property<?, ?> property, int index, ViolationCode code, String... arguments) {
            object.wrong(property.name, index, code, arguments);
        }

        /** Notes {@code value.invalid} at a property. */
        void wrongValue(Property<?, ?> property) {
            wrong(property, ViolationCode.VALUE_INVALID, "property", property.name);
        }

        /** Notes it at the second of two instants or days if it is not after the first, or not before it where they may be equal. */
        <M extends Comparable<? super M>> void inOrder(
                Property<?, M> first, Property<?, M> second, boolean mayBeEqual) {
            if (find(first).isPresent() && find(second).isPresent()) {
                int order = get(first).compareTo(get(second));
                if (order > 0 || (order == 0 && !mayBeEqual)) {
                    wrongValue(second);
                }
            }
        }

        /** Refuses a document because of a property. */
        <R> Checked<R> invalid(Property<?, ?> property) {
            return invalid(property, ViolationCode.VALUE_INVALID);
        }

        <R> Checked<R> invalid(Property<?, ?> property, ViolationCode code) {
            return Checked.invalid(
                    List.of(Violation.of(PropertyPath.ROOT.child(property.name), code, "property", property.name)));
        }

        /** Tells whether every property was read and nothing is wrong with any of them. */
        boolean isWhole() {
            for (Object value : values) {
                if (value == null) {
                    return false;
                }
            }
            return object.isFine();
        }
    }
}
