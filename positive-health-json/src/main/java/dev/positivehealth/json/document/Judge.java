package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.DocumentReader;
import dev.positivehealth.json.document.Properties.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges documents of a type. */
interface Judge {
    /** Judges a document; {@code siblings} are the ids of those before it in a list. */
    Checked<?> judge(@Nullable Object plain, Known known, boolean checks, Set<Object> siblings);

    /** Reads the properties of a document, and makes of them what it holds. */
    static <T, R> Checked<R> judged(
            Properties<T> properties,
            Function<Values, Checked<R>> restore,
            String name,
            @Nullable Object plain,
            Place.Reading reading,
            Set<Object> siblings) {
        List<Violation> violations = new ArrayList<>();
        Optional<DocumentReader> root = DocumentReader.of(plain, DocumentFormat.PREFIX + name, violations);
        if (root.isEmpty()) {
            return Checked.invalid(violations);
        }
        Values values = properties.read(root.get(), Description.kind(name), reading, siblings, Map.of());
        violations.addAll(root.get().close());
        if (!violations.isEmpty()) {
            return Checked.invalid(violations);
        }
        try {
            return restore.apply(values);
        } catch (IllegalArgumentException e) {
            // Its parts do not fit each other.
            return Checked.invalid(List.of(
                    Violation.of(PropertyPath.ROOT, ViolationCode.VALUE_INVALID, "property", Description.kind(name))));
        }
    }
}
