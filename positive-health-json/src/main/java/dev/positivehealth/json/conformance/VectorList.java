package dev.positivehealth.json.conformance;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.internal.document.DocumentReader;
import dev.positivehealth.internal.document.DocumentTooLargeException;
import dev.positivehealth.internal.document.ValueReader;
import dev.positivehealth.json.document.DocumentLimits;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.internal.MalformedJsonException;
import dev.positivehealth.json.internal.PlainJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A file of vectors: a list of objects of one kind. */
final class VectorList {
    /** Vectors are the tester's own files, of any length. */
    static final DocumentLimits LIMITS = new DocumentLimits(Integer.MAX_VALUE, 64, Integer.MAX_VALUE);

    private static final String VECTORS = "vectors";

    private VectorList() {}

    static <T> List<T> shipped(String file, Function<byte[], Checked<List<T>>> read) {
        try (InputStream in = VectorList.class.getModule().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "there is no shipped file " + file.substring(file.lastIndexOf('/') + 1));
            }
            return read.apply(in.readAllBytes()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> Checked<List<T>> read(byte[] utf8, String kind, Function<DocumentReader, Optional<T>> vector) {
        return judged(utf8, plain -> read(plain, kind, vector));
    }

    /** Parses a file and judges what it holds; what is no JSON, or nested too deep, is one violation. */
    static <T> Checked<T> judged(byte[] utf8, Function<@Nullable Object, Checked<T>> judge) {
        try {
            return judge.apply(PlainJson.parse(utf8, LIMITS.budget()));
        } catch (MalformedJsonException e) {
            return DocumentType.malformed();
        } catch (DocumentTooLargeException e) {
            return Checked.invalid(LIMITS.tooLarge());
        }
    }

    static <T> Checked<List<T>> read(
            @Nullable Object plain, String kind, Function<DocumentReader, Optional<T>> vector) {
        List<Violation> violations = new ArrayList<>();
        List<T> vectors = new ArrayList<>();
        // A reader is of an object, so the list is read as the one property of an object.
        DocumentReader.of(Map.of(VECTORS, plain == null ? "" : plain), kind, violations)
                .ifPresent(file -> {
                    each(file, VECTORS, part -> vector.apply(part).ifPresent(vectors::add));
                    violations.addAll(file.close());
                });
        return violations.isEmpty() ? Checked.valid(vectors) : Checked.invalid(violations);
    }

    /** Walks through a list of objects, and closes each. */
    static void each(DocumentReader object, String list, Consumer<DocumentReader> walk) {
        object.required(list)
                .flatMap(value -> value.elements().map(elements -> Map.entry(value, elements)))
                .ifPresent(there -> {
                    int index = 0;
                    for (Object element : there.getValue()) {
                        inside(there.getKey().element(index++, element), walk);
                    }
                });
    }

    /** Walks through an object, and closes it. */
    static void inside(ValueReader value, Consumer<DocumentReader> walk) {
        value.properties().ifPresent(part -> {
            walk.accept(part);
            value.adopt(part.close());
        });
    }

    /** The texts of a list; empty, with the violation noted, if it is none. */
    static List<String> texts(ValueReader list) {
        List<String> texts = new ArrayList<>();
        list.elements().ifPresent(elements -> {
            int index = 0;
            for (Object element : elements) {
                list.element(index++, element).text().ifPresent(texts::add);
            }
        });
        return texts;
    }

    /** Compares plain values: objects by name, numbers by value. */
    static boolean isSame(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> as) {
            return map.keySet().equals(as.keySet())
                    && map.keySet().stream().allMatch(name -> isSame(map.get(name), as.get(name)));
        }
        if (one instanceof List<?> list && other instanceof List<?> as) {
            Iterator<?> there = as.iterator();
            return list.size() == as.size() && list.stream().allMatch(element -> isSame(element, there.next()));
        }
        if (one instanceof Number number && other instanceof Number as) {
            return new BigDecimal(number.toString()).compareTo(new BigDecimal(as.toString())) == 0;
        }
        return Objects.equals(one, other);
    }

    /** What differs from an expected JSON text; empty if nothing does. */
    static Optional<String> differs(String expected, @Nullable Object found) {
        try {
            return isSame(PlainJson.parse(expected, LIMITS.budget()), found)
                    ? Optional.empty()
                    : Optional.of("expected " + expected + " but found " + PlainJson.text(found));
        } catch (MalformedJsonException e) {
            return Optional.of("what is expected is not JSON");
        }
    }

    /** What differs in an answer of a service; an answer that is no JSON differs. */
    static Optional<String> judged(String answer, Function<@Nullable Object, Optional<String>> judge) {
        Object found;
        try {
            found = PlainJson.parse(answer, LIMITS.budget());
        } catch (MalformedJsonException e) {
            return Optional.of("the answer is not JSON");
        } catch (DocumentTooLargeException e) {
            return Optional.of("the answer is nested too deep");
        }
        return judge.apply(found);
    }
}
