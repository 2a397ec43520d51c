package dev.positivehealth.browser;

import dev.positivehealth.Languages;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.Budget;
import dev.positivehealth.internal.document.DocumentTooLargeException;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.ScoringRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The options of a call: an object of JSON, of which every property may be left out. */
final class Options {
    private static final Set<String> NAMES = Set.of(
            "lang",
            "rule",
            "questionnaires",
            "strict",
            "theme",
            "compact",
            "fill",
            "title",
            "ids",
            "paper",
            "picture",
            "dimension");

    private final Map<?, ?> values;

    private Options(Map<?, ?> values) {
        this.values = values;
    }

    static Options parse(String json) {
        Object plain = json.isEmpty() ? Map.of() : plain(json);
        if (!(plain instanceof Map<?, ?> values)) {
            throw Wrong.option("options");
        }
        for (Object name : values.keySet()) {
            if (!(name instanceof String text) || !NAMES.contains(text)) {
                throw new Wrong(List.of(Violation.of(
                        PropertyPath.ROOT.child(String.valueOf(name)),
                        ViolationCode.PROPERTY_UNKNOWN,
                        "format",
                        "options")));
            }
        }
        return new Options(values);
    }

    /** Reads what the script around this hands over, whose length is its own. */
    static @Nullable Object plain(String json) {
        try {
            return JsonReader.parse(json, new Budget(64, Integer.MAX_VALUE));
        } catch (JsonReader.MalformedException | DocumentTooLargeException e) {
            throw Wrong.option("options");
        }
    }

    /** The language of messages and pictures; English if it cannot be told. */
    static Languages languageOf(String json) {
        try {
            return parse(json).languages();
        } catch (Wrong e) {
            return Languages.ENGLISH;
        }
    }

    Languages languages() {
        return one("lang", Languages::parse).orElse(Languages.ENGLISH);
    }

    ScoringRule rule(Questionnaire questionnaire) {
        return one("rule", ScoringRule::parse).orElseGet(() -> ScoringRule.standardFor(questionnaire));
    }

    /** The JSON texts of further questionnaires. */
    List<String> questionnaires() {
        return texts("questionnaires", values.get("questionnaires"));
    }

    static List<String> texts(String name, @Nullable Object list) {
        if (list == null) {
            return List.of();
        }
        if (!(list instanceof List<?> elements)) {
            throw Wrong.option(name);
        }
        return elements.stream()
                .map(element -> {
                    if (!(element instanceof String text)) {
                        throw Wrong.option(name);
                    }
                    return text;
                })
                .toList();
    }

    /** A text that stands for something; refused as a value if there is nothing it stands for. */
    <T> Optional<T> one(String name, Function<String, T> parse) {
        Object value = values.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String text)) {
            throw Wrong.option(name);
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            throw Wrong.option(name);
        }
    }

    /** A truth value, with what it is if it is left out. */
    boolean is(String name, boolean otherwise) {
        Object value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        if (!(value instanceof Boolean truth)) {
            throw Wrong.option(name);
        }
        return truth;
    }
}
