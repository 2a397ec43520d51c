package dev.positivehealth.examples.portal.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What somebody typed into a form that could not be taken, so that a page can give the words back. */
final class Typed {
    /** Those that a page sends along, or that are never shown again. */
    private static final Set<String> NOT_TYPED =
            Set.of("_csrf", "version", "password", "go", "action", "topic", "state");

    private Typed() {}

    /** {@return the words of a form, in the order in which they were sent; what is chosen from a list is left out} */
    static List<String> of(HttpServletRequest request) {
        List<String> words = new ArrayList<>();
        for (String name : Collections.list(request.getParameterNames())) {
            String value = request.getParameter(name);
            if (!NOT_TYPED.contains(name) && !value.isBlank()) {
                words.add(value);
            }
        }
        return words;
    }
}
