package dev.positivehealth;

import dev.positivehealth.internal.text.Texts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that is wrong with a document from outside: where, which rule, and a message for people.
 *
 * <p>The message names the subject as people do ({@code the remark}) and the rule, never what the person typed. An unknown name appears only in the
 * {@link #path()}, which {@link #toString()} therefore leaves out.
 *
 * @param path where in the document, as a JSON Pointer such as {@code /answers/sleeping}; empty for the whole document
 * @param arguments what the message speaks of, by placeholder: only names and limits that the library or a
 *     questionnaire knows
 * @param labels what people call an argument that is a code, by placeholder: the label of an item
 */
public record Violation(
        String path, ViolationCode code, Map<String, String> arguments, Map<String, LocalizedText> labels) {
    private static final String PROPERTY = "property";
    private static final Texts PROPERTIES = Texts.of("properties");

    /** @throws IllegalArgumentException if a placeholder has no value, or a label belongs to none */
    public Violation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        labels = Map.copyOf(labels);
        if (!arguments.keySet().containsAll(labels.keySet())) {
            throw new IllegalArgumentException("each label of " + code + " must belong to an argument");
        }
        Map<String, String> blanks = new LinkedHashMap<>(arguments);
        blanks.replaceAll((placeholder, value) -> "");
        if (Texts.fill(code.message().in(Languages.ENGLISH), blanks).indexOf('{') >= 0) {
            throw new IllegalArgumentException("the message of " + code + " needs a value for each placeholder");
        }
    }

    /**
     * {@return a violation, with placeholders and values in turn: {@code "property", "takenOn"}}
     *
     * @throws IllegalArgumentException if a placeholder has no value
     */
    public static Violation of(PropertyPath path, ViolationCode code, String... arguments) {
        return new Violation(path.toString(), code, Texts.arguments(arguments), Map.of());
    }

    /**
     * {@return the same violation, whose message calls an argument as people do}
     *
     * @throws IllegalArgumentException if there is no such argument
     */
    public Violation labelled(String argument, LocalizedText label) {
        Map<String, LocalizedText> all = new LinkedHashMap<>(labels);
        all.put(argument, label);
        return new Violation(path, code, arguments, all);
    }

    /** {@return the same violation of a document that stands within another} */
    public Violation within(PropertyPath around) {
        return new Violation(around + path, code, arguments, labels);
    }

    /** {@return what is wrong, in one sentence with the subject and the rule} */
    public String message(Languages languages) {
        String language = code.message().languageFor(languages);
        Map<String, String> called = new LinkedHashMap<>(arguments);
        called.computeIfPresent(PROPERTY, (argument, name) -> called(name, language));
        labels.forEach((argument, label) -> called.put(argument, label.in(languages)));
        return Texts.fill(code.message().in(languages), called);
    }

    /** What people call a property that they fill in on a form; the name itself of any other. */
    private static String called(String property, String language) {
        return PROPERTIES.keys().contains(property)
                ? PROPERTIES.get(property, labels -> labels.getOrDefault(language, property))
                : property;
    }

    /** The code alone. */
    @Override
    public String toString() {
        return code.code();
    }
}
