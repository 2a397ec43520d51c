package dev.positivehealth.examples.portal.site;

import dev.positivehealth.Violation;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Something that is wrong with what was typed, as the summary above a form shows it.
 *
 * @param message in the language of the page, by the library
 * @param link where on the page it is
 */
public record Fault(String message, String link) {
    /** {@return the faults of a form, in contract order} {@code link} says where the property of a path is on the page. */
    public static List<Fault> of(List<Violation> violations, Words words, UnaryOperator<String> link) {
        return violations.stream()
                .map(violation ->
                        new Fault(words.capital(violation.message(words.languages())), link.apply(violation.path())))
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
}
