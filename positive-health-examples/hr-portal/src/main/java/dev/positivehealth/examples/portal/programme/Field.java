package dev.positivehealth.examples.portal.programme;

import dev.positivehealth.Labelled;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.examples.portal.site.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A field of a form, under the name that {@code programme/1} has for it. What may stand in it, the library says.
 *
 * @param key of the text that people see
 * @param choices what can be chosen, for the kinds that have choices
 */
record Field(String name, String key, Kind kind, boolean isOptional, List<? extends Labelled> choices) {
    /** What a field looks like. */
    enum Kind {
        LINE,
        WORDS,
        /** Words in Dutch and in English, at least one of them. */
        LOCALIZED,
        DAY,
        NUMBER,
        TRUTH,
        ONE_OF,
        SOME_OF,
        /** Some of the core goals of the programme. */
        GOALS
    }

    private static final List<String> LANGUAGES = List.of("nl", "en");

    Field {
        choices = List.copyOf(choices);
    }

    static Field line(String name) {
        return new Field(name, "part." + name, Kind.LINE, false, List.of());
    }

    static Field of(String name, Kind kind) {
        return new Field(name, "part." + name, kind, false, List.of());
    }

    static Field words(String name) {
        return of(name, Kind.WORDS);
    }

    static Field day(String name) {
        return of(name, Kind.DAY);
    }

    static Field oneOf(String name, Labelled... choices) {
        return new Field(name, "part." + name, Kind.ONE_OF, false, List.of(choices));
    }

    static Field someOf(String name, Labelled... choices) {
        return new Field(name, "part." + name, Kind.SOME_OF, true, List.of(choices));
    }

    /** {@return this field, which may be left empty} */
    Field optional() {
        return new Field(name, key, kind, true, choices);
    }

    /** {@return this field with the text of this key} */
    Field called(String otherKey) {
        return new Field(name, otherKey, kind, isOptional, choices);
    }

    /** {@return what was typed, as the document has it; empty where nothing was, so that the library can say it is missing} */
    Optional<Object> plain(MultiValueMap<String, String> typed) {
        String value = first(typed, name);
        return switch (kind) {
            case LINE, WORDS -> isOptional && value.isBlank() ? Optional.empty() : Optional.of(value);
            case DAY, ONE_OF -> value.isBlank() ? Optional.empty() : Optional.of(value);
            case NUMBER -> value.isBlank() ? Optional.empty() : Optional.of(number(value));
            case TRUTH -> Optional.of(!value.isEmpty());
            case SOME_OF, GOALS -> Optional.of(List.copyOf(typed.getOrDefault(name, List.of())));
            case LOCALIZED -> localized(typed);
        };
    }

    private static Object number(String value) {
        try {
            return Long.valueOf(value.strip());
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private Optional<Object> localized(MultiValueMap<String, String> typed) {
        Map<String, Object> texts = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            String text = first(typed, name + "-" + language);
            if (!text.isBlank()) {
                texts.put(language, text);
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        return Optional.ofNullable(typed.getFirst(name)).orElse("");
    }

    /** Puts what is stored into a form, as if it had been typed. */
    void fill(MultiValueMap<String, String> form, @Nullable Object stored) {
        if (stored instanceof List<?> list) {
            list.forEach(one -> form.add(name, String.valueOf(one)));
        } else if (stored instanceof Map<?, ?> texts) {
            texts.forEach((language, text) -> form.add(name + "-" + language, String.valueOf(text)));
        } else if (stored instanceof Boolean truth) {
            form.add(name, truth ? "yes" : "");
        } else if (stored != null) {
            form.add(name, stored.toString());
        }
    }

    /** {@return what is stored, in words; empty if there is nothing} */
    String text(@Nullable Object stored, Map<String, String> goals, Words words) {
        if (stored == null) {
            return "";
        }
        return switch (kind) {
            case LINE, WORDS, NUMBER -> stored.toString();
            case DAY -> words.day(LocalDate.parse(stored.toString()));
            case TRUTH -> words.say(Boolean.TRUE.equals(stored) ? "part.yes" : "part.no");
            case ONE_OF -> label(stored.toString(), words);
            case SOME_OF -> joined(stored, code -> label(code, words));
            case GOALS -> joined(stored, code -> goals.getOrDefault(code, code));
            case LOCALIZED -> localized(stored, words);
        };
    }

    private String label(String code, Words words) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .map(words::first)
                .orElse(code);
    }

    private static String joined(Object stored, UnaryOperator<String> name) {
        List<String> names = new ArrayList<>();
        if (stored instanceof List<?> list) {
            list.forEach(one -> names.add(name.apply(String.valueOf(one))));
        }
        return String.join("; ", names);
    }

    /** {@return a text by language, in that of the page} */
    static String localized(Object stored, Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (stored instanceof Map<?, ?> map) {
            map.forEach((language, text) -> texts.put(String.valueOf(language), String.valueOf(text)));
        }
        return texts.isEmpty() ? "" : words.text(LocalizedText.of(texts));
    }
}
