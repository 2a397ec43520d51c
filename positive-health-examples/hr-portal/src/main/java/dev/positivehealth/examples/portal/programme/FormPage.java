package dev.positivehealth.examples.portal.programme;

import dev.positivehealth.Violation;
import dev.positivehealth.examples.portal.site.Fault;
import dev.positivehealth.examples.portal.site.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The fields of a form as a page shows them, and parts in words. */
final class FormPage {
    private FormPage() {}

    /** Something to choose. */
    record Choice(String code, String text, boolean isChosen) {}

    /** A field with what was typed or is stored. */
    record Shown(
            String name,
            String label,
            String shape,
            boolean isOptional,
            String value,
            String nl,
            String en,
            List<Choice> choices) {
        Shown {
            choices = List.copyOf(choices);
        }
    }

    /** A line of a part: what it is called, and what it says. */
    record Row(String label, String text) {}

    static List<Shown> fields(
            PartForm form, MultiValueMap<String, String> typed, Map<String, String> goals, Words words) {
        return form.fields().stream()
                .map(field -> shown(field, typed, goals, words))
                .toList();
    }

    private static Shown shown(
            Field field, MultiValueMap<String, String> typed, Map<String, String> goals, Words words) {
        List<String> chosen = Optional.ofNullable(typed.get(field.name())).orElse(List.of());
        Map<String, String> choices = new LinkedHashMap<>();
        field.choices().forEach(choice -> choices.put(choice.code(), words.first(choice)));
        if (field.kind() == Field.Kind.GOALS) {
            choices.putAll(goals);
        }
        return new Shown(
                field.name(),
                words.say(field.key()),
                field.kind().name(),
                field.isOptional(),
                first(typed, field.name()),
                first(typed, field.name() + "-nl"),
                first(typed, field.name() + "-en"),
                choices.entrySet().stream()
                        .map(choice -> new Choice(choice.getKey(), choice.getValue(), chosen.contains(choice.getKey())))
                        .toList());
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        return Optional.ofNullable(typed.getFirst(name)).orElse("");
    }

    /** {@return what a part says, line by line, without what is empty} */
    static List<Row> rows(PartForm form, Map<String, @Nullable Object> part, Map<String, String> goals, Words words) {
        return form.fields().stream()
                .map(field -> new Row(words.say(field.key()), field.text(part.get(field.name()), goals, words)))
                .filter(row -> !row.text().isEmpty())
                .toList();
    }

    /** {@return the core goals by their codes, in words} */
    static Map<String, String> goals(PlainProgramme programme, Words words) {
        Map<String, String> goals = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> goal : programme.parts("coreGoals")) {
            Object label = goal.get("label");
            if (label != null) {
                goals.put(String.valueOf(goal.get("code")), words.capital(Field.localized(label, words)));
            }
        }
        return goals;
    }

    /** {@return the library's faults, each calling its field as the form does} {@code path} is where the part stands. */
    static List<Fault> faults(List<Violation> violations, PartForm form, String path, Words words) {
        return violations.stream()
                .map(violation -> field(violation, form, path)
                        .map(field ->
                                new Fault(Fault.message(violation, words.say(field.key()), words), "#" + field.name()))
                        .orElseGet(() -> new Fault(words.say("programme.fault.no-fit"), "#form")))
                .distinct()
                .toList();
    }

    private static Optional<Field> field(Violation violation, PartForm form, String path) {
        return form.fields().stream()
                .filter(field -> (violation.path() + "/").startsWith(path + field.name() + "/"))
                .findFirst();
    }
}
