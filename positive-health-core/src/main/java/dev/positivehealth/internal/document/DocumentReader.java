package dev.positivehealth.internal.document;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one object of a document, asked for one after the other in contract order.
 *
 * <p>Whoever asks for a property gets its value if it has the right type, and the violation is noted if not. What is
 * noted about a property, by this class or by {@link #wrong}, is told at its place: properties in the order in which they
 * were asked for, a repeated name after what is wrong with its value, unknown names last and sorted by code point.
 *
 * <p>One walker serves one document and is not shared between threads.
 */
public final class DocumentReader {
    private final String format;
    private final Map<?, ?> values;
    private final PropertyPath path;
    private final Map<String, List<Violation>> found = new LinkedHashMap<>();
    private final List<Violation> whole = new ArrayList<>(0);
    private final Set<String> repeated;

    private DocumentReader(String format, Map<?, ?> values, PropertyPath path) {
        this.format = format;
        this.values = values;
        this.path = path;
        this.repeated = new HashSet<>(values instanceof ObjectWithDuplicates seen ? seen.repeated() : Set.of());
    }

    /**
     * Starts the walk through a whole document, judging its {@code format}.
     *
     * @param format the format that is expected here, such as {@code positive-health/profile/1}
     * @param violations takes a root that is no object
     * @return the walker; empty if the root is no object
     */
    public static Optional<DocumentReader> of(@Nullable Object raw, String format, List<Violation> violations) {
        if (!(raw instanceof Map<?, ?> values)) {
            violations.add(Violation.of(
                    PropertyPath.ROOT, ViolationCode.PROPERTY_WRONG_TYPE, "property", "document", "type", "object"));
            return Optional.empty();
        }
        DocumentReader reader = new DocumentReader(format, values, PropertyPath.ROOT);
        reader.optional("format")
                .flatMap(ValueReader::text)
                .filter(text -> !text.equals(format))
                .ifPresent(other -> reader.wrong("format", ViolationCode.FORMAT_UNKNOWN, "format", format));
        return Optional.of(reader);
    }

    /** {@return the value of a property that must be there; empty, with the violation noted, if it is not} */
    public Optional<ValueReader> required(String name) {
        if (!has(name)) {
            wrong(name, ViolationCode.PROPERTY_MISSING, "property", name);
            return Optional.empty();
        }
        return Optional.of(value(name));
    }

    /** {@return the value of a property that may be left out} */
    public Optional<ValueReader> optional(String name) {
        return has(name) ? Optional.of(value(name)) : Optional.empty();
    }

    private ValueReader value(String name) {
        return new ValueReader(this, name, -1, raw(name));
    }

    /** {@return whether a property is there, with whatever value} */
    public boolean has(String name) {
        found.putIfAbsent(name, List.of());
        return values.containsKey(name);
    }

    /** {@return whether nothing wrong was noted so far} */
    public boolean isFine() {
        for (List<Violation> violations : found.values()) {
            if (!violations.isEmpty()) {
                return false;
            }
        }
        return whole.isEmpty();
    }

    /** {@return whether a property is there, without asking for it} */
    public boolean contains(String name) {
        return values.containsKey(name);
    }

    /**
     * Lists the names of an object that are free, but of one kind, such as language tags, so that each can be asked for. Of two
     * spellings of one name the first is listed, and the other is a repeated name after it.
     *
     * @param spelling gives the one spelling of a name; empty if it is not of the kind, and so an unknown property
     * @param order the order of the names in that spelling
     * @return the names as they stand, by their one spelling, in that order
     */
    public Map<String, String> names(Function<String, Optional<String>> spelling, Comparator<String> order) {
        Map<String, List<String>> bySpelling = new TreeMap<>(order);
        for (Object key : values.keySet()) {
            String name = String.valueOf(key);
            spelling.apply(name)
                    .ifPresent(one -> bySpelling
                            .computeIfAbsent(one, unused -> new ArrayList<>())
                            .add(name));
        }
        Map<String, String> first = new LinkedHashMap<>();
        bySpelling.forEach((one, names) -> {
            names.forEach(this::has);
            repeated.addAll(names.subList(1, names.size()));
            first.put(one, names.get(0));
        });
        return first;
    }

    /** {@return a value as it came in, of any type; null if it is null or not there} */
    public @Nullable Object raw(String name) {
        return values.get(name);
    }

    /** Notes a violation of a property; the arguments are placeholders and values in turn. */
    public void wrong(String name, ViolationCode code, String... arguments) {
        note(name, Violation.of(path.child(name), code, arguments));
    }

    /** Notes a violation of a property whose message calls one of the arguments by a label. */
    public void wrong(String name, ViolationCode code, String argument, LocalizedText label, String... arguments) {
        note(name, Violation.of(path.child(name), code, arguments).labelled(argument, label));
    }

    /** Notes a violation of an element of a list; the index is -1 for the property itself. */
    public void wrong(String name, int index, ViolationCode code, String... arguments) {
        note(name, Violation.of(path(name, index), code, arguments));
    }

    private PropertyPath path(String name, int index) {
        return index < 0 ? path.child(name) : path.child(name).child(index);
    }

    DocumentReader child(String name, int index, Map<?, ?> object) {
        return new DocumentReader(format, object, path(name, index));
    }

    /** Notes a violation of this object as a whole, told before those of its properties. */
    public void wrongAsAWhole(ViolationCode code, String... arguments) {
        whole.add(Violation.of(path, code, arguments));
    }

    /** Takes over what a document inside this one broke, with paths that begin at that document. */
    void adoptDocument(String name, int index, List<Violation> violations) {
        PropertyPath at = path(name, index);
        for (Violation violation : violations) {
            note(name, violation.within(at));
        }
    }

    /** Takes over what was found below a property. */
    public void adopt(String name, List<Violation> violations) {
        violations.forEach(violation -> note(name, violation));
    }

    /**
     * Ends the walk: names that were not asked for are unknown properties.
     *
     * @return everything found, in contract order
     */
    public List<Violation> close() {
        return close(ViolationCode.PROPERTY_UNKNOWN, "format", format);
    }

    /**
     * Ends the walk with another code for names that were not asked for.
     *
     * @return everything found, in contract order
     */
    public List<Violation> close(ViolationCode unknown, String... arguments) {
        for (String name : unknownNames()) {
            wrong(name, unknown, arguments);
        }
        return foundWithRepeated();
    }

    /**
     * Ends the walk of an object whose names cannot be judged; only repeated names are told.
     *
     * @return the repeated names, sorted by code point
     */
    public List<Violation> closeUnjudged() {
        unknownNames().forEach(this::has);
        return foundWithRepeated();
    }

    private List<Violation> foundWithRepeated() {
        List<Violation> all = new ArrayList<>(whole);
        found.forEach((name, violations) -> {
            all.addAll(violations);
            if (repeated.contains(name)) {
                all.add(Violation.of(path.child(name), ViolationCode.PROPERTY_DUPLICATE));
            }
        });
        return all;
    }

    private Set<String> unknownNames() {
        Set<String> unknown = new TreeSet<>(PropertyPath::compareNames);
        for (Object name : values.keySet()) {
            if (!found.containsKey(String.valueOf(name))) {
                unknown.add(String.valueOf(name));
            }
        }
        return unknown;
    }

    private void note(String name, Violation violation) {
        List<Violation> before = found.getOrDefault(name, List.of());
        if (before.isEmpty()) {
            before = new ArrayList<>(1);
            found.put(name, before);
        }
        before.add(violation);
    }
}
