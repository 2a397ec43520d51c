package dev.positivehealth.examples.portal.site;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.Violation;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Something that is wrong with what was typed, as the summary above a form shows it.
 *
 * @param message in the language of the page
 * @param link where on the page it is
 */
public record Fault(String message, String link) {
    private static final String PROPERTY = "property";

    /** What the fields of the forms are called on their pages, by the keys of those texts. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("#goal", "conversation.goal"),
            Map.entry("#note", "conversation.note"),
            Map.entry("#mine", "conversation.expect.mine"),
            Map.entry("#theOrganisations", "conversation.expect.theOrganisations"),
            Map.entry("#whatItCannot", "conversation.expect.whatItCannot"),
            Map.entry("#whyHere", "conversation.expect.whyHere"),
            Map.entry("#words", "fault.words"),
            Map.entry("#what", "plan.what"),
            Map.entry("#firstStep", "plan.first-step"),
            Map.entry("#wovenInto", "plan.woven"),
            Map.entry("#until", "plan.until"),
            Map.entry("#addressee", "plan.need.from"),
            Map.entry("#reflection", "plan.reflection"),
            Map.entry("#celebration", "fault.celebration"),
            Map.entry("#what-will-you-do", "fault.decision"));

    /** {@return the faults of a form, in contract order} {@code link} says where the property of a path is on the page. */
    public static List<Fault> of(List<Violation> violations, Words words, UnaryOperator<String> link) {
        return violations.stream()
                .map(violation -> {
                    String there = link.apply(violation.path());
                    String key = LABELS.get(there);
                    return new Fault(
                            key == null
                                    ? words.capital(violation.message(words.languages()))
                                    : message(violation, words.say(key), words),
                            there);
                })
                .toList();
    }

    /** {@return the faults of a form whose fields have the names of the properties as ids} */
    public static List<Fault> of(List<Violation> violations, Words words) {
        return of(violations, words, Fault::sameName);
    }

    /** {@return where the property of a path is, on a page whose fields have the names of the properties as ids} */
    public static String sameName(String path) {
        return "#" + path.substring(1).replace('/', '-');
    }

    /** {@return what is wrong with a field, for somebody who sees the page: what is open is asked for, the rest is the library's} */
    public static String message(Violation violation, String label, Words words) {
        return switch (violation.code()) {
            case TEXT_INVALID ->
                words.say("fault.text", label, violation.arguments().getOrDefault("longest", ""));
            case PROPERTY_MISSING -> words.say("fault.missing", label);
            default -> {
                LocalizedText called = LocalizedText.of(Map.of(words.tag(), "“" + label + "”"));
                yield words.capital(
                        (violation.arguments().containsKey(PROPERTY) ? violation.labelled(PROPERTY, called) : violation)
                                .message(words.languages()));
            }
        };
    }
}
