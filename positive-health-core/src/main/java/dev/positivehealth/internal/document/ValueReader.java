package dev.positivehealth.internal.document;

import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.text.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One value of a document: a property of an object, or an element of the list in it. */
public class ValueReader {
    private final DocumentReader object;
    private final String name;
    private final int index;
    private final @Nullable Object raw;

    ValueReader(DocumentReader object, String name, int index, @Nullable Object raw) {
        this.object = object;
        this.name = name;
        this.index = index;
        this.raw = raw;
    }

    /** Reads a value where another reads it. */
    protected ValueReader(ValueReader same) {
        this(same.object, same.name, same.index, same.raw);
    }

    /** {@return the reader of an element of the list that this value is} */
    public ValueReader element(int at, @Nullable Object element) {
        return new ValueReader(object, name, at, element);
    }

    /** {@return the object that has the property} */
    public DocumentReader object() {
        return object;
    }

    /** {@return the name of the property} */
    public String name() {
        return name;
    }

    /** {@return the place in the list; -1 for the property itself} */
    public int index() {
        return index;
    }

    /** {@return the value as it came in} */
    public @Nullable Object raw() {
        return raw;
    }

    /** {@return the text, in whole Unicode characters; empty, with the violation noted, if it is none} */
    public Optional<String> text() {
        return raw instanceof String text && Words.isUnicode(text) ? Optional.of(text) : wrongType("string");
    }

    /**
     * Reads a text that keeps a rule.
     *
     * @param parse reads it; empty if it breaks the rule
     * @param more placeholders of its message and their values in turn, beside {@code property}
     * @return what it says; empty, with the violation noted, if it is no text or breaks the rule
     */
    public <T> Optional<T> text(Function<String, Optional<T>> parse, ViolationCode code, String... more) {
        return text().flatMap(text -> {
            Optional<T> value = parse.apply(text);
            if (value.isEmpty()) {
                wrong(code, more);
            }
            return value;
        });
    }

    /** {@return the number, whole or not; empty, with the violation noted, if it is none} */
    public Optional<Number> number() {
        return raw instanceof Number number ? Optional.of(number) : wrongType("number");
    }

    /** {@return the truth value; empty, with the violation noted, if it is none} */
    public Optional<Boolean> truth() {
        return raw instanceof Boolean truth ? Optional.of(truth) : wrongType("boolean");
    }

    /** {@return the elements of the list; empty, with the violation noted, if it is none} */
    public Optional<Collection<?>> elements() {
        return raw instanceof Collection<?> elements ? Optional.of(elements) : wrongType("array");
    }

    /** {@return the reader of the object, to be closed and adopted; empty, with the violation noted, if it is none} */
    public Optional<DocumentReader> properties() {
        return raw instanceof Map<?, ?> values ? Optional.of(object.child(name, index, values)) : wrongType("object");
    }

    private <T> Optional<T> wrongType(String type) {
        wrong(ViolationCode.PROPERTY_WRONG_TYPE, "type", index < 0 ? type : "array of " + type + "s");
        return Optional.empty();
    }

    /** Notes a violation whose message may name the property; {@code more} are placeholders and values in turn. */
    public void wrong(ViolationCode code, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "property";
        arguments[1] = name;
        System.arraycopy(more, 0, arguments, 2, more.length);
        object.wrong(name, index, code, arguments);
    }

    /** Takes over what was found within this value. */
    public void adopt(List<Violation> violations) {
        object.adopt(name, violations);
    }

    /** Takes over what the document that stands here broke, with paths that begin at that document. */
    public void adoptDocument(List<Violation> violations) {
        object.adoptDocument(name, index, violations);
    }
}
