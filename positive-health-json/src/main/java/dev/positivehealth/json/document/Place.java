package dev.positivehealth.json.document;

import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.Fields;
import dev.positivehealth.json.document.Properties.Values;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands that is being read: a property of an object, or an element of the list in it.
 *
 * @param parent the object
 * @param name the property
 * @param index the place in the list; -1 for the property itself
 * @param raw the value as it came in
 * @param reading what holds for the whole document
 * @param siblings what was seen before in the list that the value stands in, for values that must be different
 */
record Place(
        Fields parent, String name, int index, @Nullable Object raw, Reading reading, Set<Object> siblings) {
    /**
     * What holds while one object of a document is read.
     *
     * @param known the questionnaires that are known
     * @param around what was read so far of the object around it; null for the document itself
     */
    record Reading(Questionnaires known, @Nullable Values around) {}

    static Place of(Fields object, String name, Reading reading, Set<Object> siblings) {
        return new Place(object, name, -1, object.raw(name), reading, siblings);
    }

    Place element(int at, @Nullable Object element, Set<Object> seen) {
        return new Place(parent, name, at, element, reading, seen);
    }

    /** A property of the object that stands here. */
    Place within(Fields object, String property) {
        return of(object, property, reading, Set.of());
    }

    void wrong(ViolationCode code, String... arguments) {
        parent.wrong(name, index, code, arguments);
    }

    /** Notes a violation whose message names the property. */
    void wrongValue(ViolationCode code, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "property";
        arguments[1] = name;
        System.arraycopy(more, 0, arguments, 2, more.length);
        wrong(code, arguments);
    }

    void adopt(List<Violation> violations) {
        parent.adopt(name, violations);
    }

    void adoptDocument(List<Violation> violations) {
        parent.adoptDocument(name, index, violations);
    }

    /** Gives the text, in whole Unicode characters. */
    Optional<String> text() {
        return raw instanceof String text && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)
                ? Optional.of(text)
                : wrongType("string");
    }

    Optional<Number> number() {
        return raw instanceof Number number ? Optional.of(number) : wrongType("number");
    }

    Optional<Boolean> truth() {
        return raw instanceof Boolean truth ? Optional.of(truth) : wrongType("boolean");
    }

    Optional<Collection<?>> elements() {
        return raw instanceof Collection<?> elements ? Optional.of(elements) : wrongType("array");
    }

    /** Goes into the object; its violations are adopted when it was closed. */
    Optional<Fields> object() {
        return raw instanceof Map<?, ?> values ? Optional.of(parent.child(name, index, values)) : wrongType("object");
    }

    /** Closes an object that stands here and adopts its violations; gives the value if there are none. */
    <T> Optional<T> whole(Fields closed, T value) {
        List<Violation> found = closed.close();
        adopt(found);
        return found.isEmpty() ? Optional.of(value) : Optional.empty();
    }

    private <T> Optional<T> wrongType(String type) {
        wrongValue(ViolationCode.PROPERTY_WRONG_TYPE, "type", index < 0 ? type : "array of " + type + "s");
        return Optional.empty();
    }
}
