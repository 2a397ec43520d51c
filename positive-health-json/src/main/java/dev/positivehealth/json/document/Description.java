package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.json.document.Properties.Values;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a type of documents is made of: its properties, and who judges a document. */
record Description<T>(Properties<T> properties, Judge judge) {
    /** Describes a type that is judged by its properties, of which a value is then made. */
    static <T, R> Description<T> of(String name, Function<Properties<T>, Function<Values, Checked<R>>> describe) {
        Properties<T> properties = new Properties<>();
        Function<Values, Checked<R>> restore = describe.apply(properties);
        return new Description<>(
                properties,
                (plain, known, checks, siblings) -> Judge.judged(
                        properties, restore, name, plain, new Place.Reading(known, checks, null), siblings));
    }

    /** Describes a type that has a judge of its own. */
    static <T> Description<T> of(Consumer<Properties<T>> describe, Judge judge) {
        Properties<T> properties = new Properties<>();
        describe.accept(properties);
        return new Description<>(properties, judge);
    }

    /** {@return the document of a value as plain values, {@code format} first} */
    Map<String, @Nullable Object> write(String format, T value) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put(DocumentFormat.FORMAT, format);
        properties.write(value, document);
        return document;
    }

    /** {@return the name of a type without its version} */
    static String kind(String name) {
        return name.substring(0, name.indexOf('/'));
    }
}
