package dev.positivehealth.json.form;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.json.document.FormType;
import dev.positivehealth.plan.Reflection;
import dev.positivehealth.questionnaire.Questionnaires;
import java.time.Instant;
import java.util.List;

/**
 * Looking back as a person writes it: {@code words} and, if there is one, {@code celebration}.
 */
@ValidForm
public final class ReflectionForm extends Form {
    /** Makes an empty form; the framework fills it. */
    public ReflectionForm() {}

    /**
     * Judges the form.
     *
     * @param at when
     * @return the reflection, or all violations in contract order
     */
    public Checked<Reflection> check(Instant at) {
        return FormType.reflection(at).read(properties());
    }

    /**
     * Gives the reflection of a form that was found valid.
     *
     * @param at when
     * @return the reflection
     * @throws ViolationsException if anything is wrong; it carries the same list as {@link #check(Instant)}
     */
    public Reflection toReflection(Instant at) {
        return check(at).orElseThrow();
    }

    @Override
    List<Violation> violations(Questionnaires known) {
        return check(Instant.EPOCH).violations();
    }
}
