package dev.positivehealth.examples.portal.site;

import dev.positivehealth.Checked;
import dev.positivehealth.examples.portal.account.Account;
import dev.positivehealth.examples.portal.account.SignedIn;
import dev.positivehealth.examples.portal.store.Seen;
import dev.positivehealth.json.form.Form;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.ui.Model;

/**
 * What came from a page: who sent it, what it is about, and what was typed. Handlers take it as their argument.
 *
 * @param id what stands in the address as {@code {id}}; empty if nothing does
 * @param typed the fields of the form, each by its first value
 */
public record Sent(SignedIn who, String id, Map<String, String> typed, Words words, Model model) {
    public Sent {
        Objects.requireNonNull(who, "who");
        typed = Map.copyOf(typed);
    }

    /** {@return the account of whoever sent it} */
    public Account account() {
        return who.account();
    }

    /** {@return what was typed into a field; empty if nothing was} */
    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    /** {@return whether a box was ticked} */
    public boolean has(String field) {
        return typed.containsKey(field);
    }

    /** {@return the day that was chosen; empty if none was} */
    public Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(text(field)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return the version that the page was made of}
     *
     * @throws IllegalArgumentException if the page did not hand one back
     */
    public int version() {
        return Integer.parseInt(text("version"));
    }

    /** {@return what the page was made of, as a store asks for it} */
    public Seen seen() {
        return new Seen(id, version());
    }

    /** {@return the form with these fields as they were typed, blank ones too} */
    public <F extends Form> F fill(F form, String... fields) {
        for (String field : fields) {
            form.set(field, text(field));
        }
        return form;
    }

    /** {@return the form with those of these fields in which something was typed} */
    public <F extends Form> F fillIfTyped(F form, String... fields) {
        for (String field : fields) {
            if (!text(field).isBlank()) {
                form.set(field, text(field));
            }
        }
        return form;
    }

    /**
     * Takes a step with what a form says, or shows the page again with everything that is wrong with it.
     *
     * @param link says where the property of a path is on the page
     * @return the name of the view
     */
    public <T> String then(
            Checked<T> form,
            UnaryOperator<String> link,
            Function<List<Fault>, String> again,
            Function<T, String> step) {
        return form.value().isPresent()
                ? step.apply(form.orElseThrow())
                : again.apply(Fault.of(form.violations(), words, link));
    }

    /** Does the same for a form whose fields have the names of the properties as ids. */
    public <T> String then(Checked<T> form, Function<List<Fault>, String> again, Function<T, String> step) {
        return then(form, Fault::sameName, again, step);
    }

    /** {@return a fault of a field, in the portal's own words} */
    public List<Fault> fault(String key, String field) {
        return List.of(new Fault(words.say(key), "#" + field));
    }

    /** Says what it is, nothing of what was typed. */
    @Override
    public String toString() {
        return "Sent";
    }
}
