package dev.positivehealth.internal.document;

import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
public final class Fields {
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final String format;
    private final Map<?, ?> values;
    private final PropertyPath path;
    private final Map<String, List<Violation>> found = new LinkedHashMap<>();
    private final List<Violation> whole = new ArrayList<>(0);
    private final Set<String> repeated;

    private Fields(String format, Map<?, ?> values, PropertyPath path) {
        this.format = format;
        this.values = values;
        this.path = path;
        this.repeated = new HashSet<>(values instanceof SeenObject seen ? seen.repeated() : Set.of());
    }

    /**
     * Starts the walk through a whole document, judging its {@code format}.
     *
     * @param raw the document as plain values
     * @param format the format that is expected here, such as {@code positive-health/profile/1}
     * @param violations takes a root that is no object
     * @return the walker; empty if the root is no object
     */
    public static Optional<Fields> of(@Nullable Object raw, String format, List<Violation> violations) {
        if (!(raw instanceof Map<?, ?> values)) {
            violations.add(wrongType(PropertyPath.ROOT, "document", "object"));
            return Optional.empty();
        }
        Fields fields = new Fields(format, values, PropertyPath.ROOT);
        fields.optionalText("format")
                .filter(text -> !text.equals(format))
                .ifPresent(other -> fields.wrong("format", ViolationCode.FORMAT_UNKNOWN, "format", format));
        return Optional.of(fields);
    }

    /**
     * Reads a text that must be there.
     *
     * @param name the property
     * @return the text; empty, with the violation noted, if it is not there or of another type
     */
    public Optional<String> text(String name) {
        return has(name) ? optionalText(name) : missing(name);
    }

    /**
     * Reads a text that may be left out.
     *
     * @param name the property
     * @return the text; empty if it is not there, or, with the violation noted, of another type
     */
    public Optional<String> optionalText(String name) {
        return value(name, String.class, "string").filter(text -> {
            boolean unicode = text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
            if (!unicode) {
                wrongType(name, "string");
            }
            return unicode;
        });
    }

    /**
     * Reads a text of limited length that must be there and not blank.
     *
     * @param name the property
     * @param longest the greatest number of code points
     * @return the text; empty, with the violation noted, if it is not so
     */
    public Optional<String> text(String name, int longest) {
        return checked(
                name,
                text(name),
                text -> !text.isBlank() && text.codePointCount(0, text.length()) <= longest,
                ViolationCode.TEXT_INVALID,
                "property",
                name,
                "longest",
                Integer.toString(longest));
    }

    /**
     * Lets a text through if it keeps a rule.
     *
     * @param name the property the text was read from
     * @param text the text, if it could be read
     * @param rule the rule
     * @param code the violation that is noted if the rule is broken
     * @param arguments placeholders and values in turn
     * @return the text; empty if there is none or the rule is broken
     */
    public Optional<String> checked(
            String name, Optional<String> text, Predicate<String> rule, ViolationCode code, String... arguments) {
        if (text.isEmpty() || rule.test(text.get())) {
            return text;
        }
        wrong(name, code, arguments);
        return Optional.empty();
    }

    /**
     * Reads a day that must be there, written {@code 2026-03-01} and not otherwise.
     *
     * @param name the property
     * @param code the violation that is noted if the text is no such day
     * @param arguments placeholders and values in turn
     * @return the day; empty, with the violation noted, if it is not there or not a day
     */
    public Optional<LocalDate> day(String name, ViolationCode code, String... arguments) {
        return checked(name, text(name), Fields::isDay, code, arguments).map(LocalDate::parse);
    }

    private static boolean isDay(String text) {
        if (!ISO_DATE.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /**
     * Reads a whole number that must be there.
     *
     * @param name the property
     * @param lowest the least value, inclusive
     * @param highest the greatest value, inclusive
     * @return the number; empty, with the violation noted, if it is not so
     */
    public Optional<Long> number(String name, long lowest, long highest) {
        if (!has(name)) {
            return missing(name);
        }
        return value(name, Number.class, "number").flatMap(raw -> {
            var whole = WholeNumbers.of(raw);
            if (whole.isEmpty() || whole.getAsLong() < lowest || whole.getAsLong() > highest) {
                wrong(
                        name,
                        ViolationCode.NUMBER_INVALID,
                        "property",
                        name,
                        "lowest",
                        Long.toString(lowest),
                        "highest",
                        Long.toString(highest));
                return Optional.empty();
            }
            return Optional.of(whole.getAsLong());
        });
    }

    /**
     * Reads a number, whole or not, that must be there.
     *
     * @param name the property
     * @return the number as it came; empty, with the violation noted, if it is not there or of another type
     */
    public Optional<Number> anyNumber(String name) {
        return has(name) ? value(name, Number.class, "number") : missing(name);
    }

    /**
     * Reads a truth value that must be there.
     *
     * @param name the property
     * @return the value; empty, with the violation noted, if it is not there or of another type
     */
    public Optional<Boolean> truth(String name) {
        return has(name) ? value(name, Boolean.class, "boolean") : missing(name);
    }

    /**
     * Goes into an object that must be there.
     *
     * @param name the property
     * @return a walker whose {@link #close} must be handed to this one's {@link #adopt}; empty, with the violation noted,
     *     if it is not there or of another type
     */
    public Optional<Fields> object(String name) {
        if (!has(name)) {
            return missing(name);
        }
        return value(name, Map.class, "object").map(map -> new Fields(format, map, path.child(name)));
    }

    /**
     * Reads a list that must be there.
     *
     * @param name the property
     * @return the elements; empty, with the violation noted, if it is not there or of another type
     */
    public Optional<List<?>> list(String name) {
        return has(name) ? optionalList(name) : missing(name);
    }

    /**
     * Reads a list that may be left out.
     *
     * @param name the property
     * @return the elements; empty if it is not there, or, with the violation noted, of another type
     */
    public Optional<List<?>> optionalList(String name) {
        return value(name, Collection.class, "array").map(elements -> {
            List<@Nullable Object> copy = new ArrayList<>();
            for (Object element : elements) {
                copy.add(element);
            }
            return copy;
        });
    }

    /**
     * Walks the objects of a list.
     *
     * @param name the property that holds the list
     * @param elements its elements
     * @param walk is called for each element that is an object, with its place; its walker is closed here
     */
    public void eachObject(String name, List<?> elements, BiConsumer<Integer, Fields> walk) {
        for (int i = 0; i < elements.size(); i++) {
            PropertyPath at = path.child(name).child(i);
            if (elements.get(i) instanceof Map<?, ?> map) {
                Fields element = new Fields(format, map, at);
                walk.accept(i, element);
                adopt(name, element.close());
            } else {
                note(name, wrongType(at, name, "array of objects"));
            }
        }
    }

    /**
     * Reads the texts of a list.
     *
     * @param name the property that holds the list
     * @param elements its elements
     * @param take is called for each element that is a text, with its place
     */
    public void eachText(String name, List<?> elements, BiConsumer<Integer, String> take) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof String text) {
                take.accept(i, text);
            } else {
                note(name, wrongType(path.child(name).child(i), name, "array of strings"));
            }
        }
    }

    /**
     * Tells whether a property is there, with whatever value.
     *
     * @param name the property
     * @return true if the object has the name
     */
    public boolean has(String name) {
        found.putIfAbsent(name, List.of());
        return values.containsKey(name);
    }

    /** {@return whether nothing wrong was noted so far} */
    public boolean isFine() {
        return whole.isEmpty() && found.values().stream().allMatch(List::isEmpty);
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

    /**
     * Gives a value as it came in, of any type.
     *
     * @param name the property
     * @return the value; null if it is null or not there
     */
    public @Nullable Object raw(String name) {
        return values.get(name);
    }

    /**
     * Notes a violation of a property.
     *
     * @param name the property
     * @param code the broken rule
     * @param arguments placeholders and values in turn
     */
    public void wrong(String name, ViolationCode code, String... arguments) {
        note(name, Violation.of(path.child(name), code, arguments));
    }

    /**
     * Notes a violation of an element of a list.
     *
     * @param name the property that holds the list
     * @param index the place of the element
     * @param code the broken rule
     * @param arguments placeholders and values in turn
     */
    public void wrong(String name, int index, ViolationCode code, String... arguments) {
        note(name, Violation.of(path(name, index), code, arguments));
    }

    private PropertyPath path(String name, int index) {
        return index < 0 ? path.child(name) : path.child(name).child(index);
    }

    /**
     * Goes into an object that a property holds.
     *
     * @param name the property
     * @param index its place in the list that the property holds; -1 if the property holds it alone
     * @param object the object
     * @return a walker whose {@link #close} must be handed to this one's {@link #adopt}
     */
    public Fields child(String name, int index, Map<?, ?> object) {
        return new Fields(format, object, path(name, index));
    }

    /**
     * Notes a violation of this object as a whole, told before those of its properties.
     *
     * @param code the broken rule
     * @param arguments placeholders and values in turn
     */
    public void wrongAsAWhole(ViolationCode code, String... arguments) {
        whole.add(Violation.of(path, code, arguments));
    }

    /**
     * Takes over what a document inside this one broke, with paths that begin at that document.
     *
     * @param name the property that holds it
     * @param index its place in the list that the property holds; -1 if the property holds it alone
     * @param violations what it broke
     */
    public void adoptDocument(String name, int index, List<Violation> violations) {
        PropertyPath at = path(name, index);
        for (Violation violation : violations) {
            note(name, new Violation(at + violation.path(), violation.code(), violation.arguments()));
        }
    }

    /**
     * Takes over what another walker found below a property.
     *
     * @param name the property
     * @param violations what was found there
     */
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
     * @param unknown the code of an unknown name
     * @param arguments placeholders and values in turn
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

    private <T> Optional<T> missing(String name) {
        wrong(name, ViolationCode.PROPERTY_MISSING, "property", name);
        return Optional.empty();
    }

    private <T> Optional<T> value(String name, Class<T> type, String jsonType) {
        if (!has(name)) {
            return Optional.empty();
        }
        Object raw = values.get(name);
        if (type.isInstance(raw)) {
            return Optional.of(type.cast(raw));
        }
        wrongType(name, jsonType);
        return Optional.empty();
    }

    private void wrongType(String name, String jsonType) {
        note(name, wrongType(path.child(name), name, jsonType));
    }

    private static Violation wrongType(PropertyPath path, String property, String jsonType) {
        return Violation.of(path, ViolationCode.PROPERTY_WRONG_TYPE, "property", property, "type", jsonType);
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
