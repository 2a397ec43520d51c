package dev.positivehealth.json.form;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.json.document.FormType;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.List;

/**
 * A wheel as a person fills it in: {@code answers} to the seven questions, in any order, and {@code options}.
 *
 * <p>Example: {@code {"answers":{"what-really-matters":"..."},"options":[{"kind":"own","words":"..."}]}}.
 */
@ValidForm
public final class WheelForm extends Form {
    /** Makes an empty form; the framework fills it. */
    public WheelForm() {}

    /**
     * Judges the form.
     *
     * @return the wheel, or all violations in contract order
     */
    public Checked<ActionWheel> check() {
        return FormType.WHEEL.read(properties());
    }

    /**
     * Gives the wheel of a form that was found valid.
     *
     * @return the wheel
     * @throws ViolationsException if anything is wrong; it carries the same list as {@link #check()}
     */
    public ActionWheel toWheel() {
        return check().orElseThrow();
    }

    @Override
    List<Violation> violations(Questionnaires known) {
        return check().violations();
    }
}
