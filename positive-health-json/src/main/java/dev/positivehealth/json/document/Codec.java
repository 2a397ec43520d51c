package dev.positivehealth.json.document;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One kind of value in a document, described once: how it is read, how it is written, and its JSON Schema.
 *
 * <p>After the idea of Haskell's autodocodec: reader, writer and schema come from one value, so that they cannot drift apart.
 *
 * @param <T> what the value is in the domain
 */
interface Codec<T> {
    /** Reads the value in a place; empty, with every violation noted there, if it breaks a rule. */
    Optional<T> read(Place place);

    /** Gives the plain value: a map, list, text, number or truth value. */
    Object write(T value);

    /** Gives the JSON Schema of the value; whatever has a name of its own goes to the definitions. */
    Map<String, Object> schema(Definitions definitions);

    /** Describes a kind of value by its three sides. */
    static <T> Codec<T> of(
            Function<Place, Optional<T>> read,
            Function<? super T, ?> write,
            Function<Definitions, Map<String, Object>> schema) {
        return new Codec<>() {
            @Override
            public Optional<T> read(Place place) {
                return read.apply(place);
            }

            @Override
            public Object write(T value) {
                return write.apply(value);
            }

            @Override
            public Map<String, Object> schema(Definitions definitions) {
                return schema.apply(definitions);
            }
        };
    }
}
