package dev.positivehealth.json.form;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.json.document.FormType;
import dev.positivehealth.plan.Need;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.List;

/**
 * A need as a person writes it: {@code addressee} and {@code words}. Nobody is told before the person sends it.
 */
@ValidForm
public final class NeedForm extends Form {
    /** Makes an empty form; the framework fills it. */
    public NeedForm() {}

    /**
     * Judges the form.
     *
     * @return the need, or all violations in contract order
     */
    public Checked<Need.Unsent> check() {
        return FormType.NEED.read(properties());
    }

    /**
     * Gives the need of a form that was found valid.
     *
     * @return the need
     * @throws ViolationsException if anything is wrong; it carries the same list as {@link #check()}
     */
    public Need.Unsent toNeed() {
        return check().orElseThrow();
    }

    @Override
    List<Violation> violations(Questionnaires known) {
        return check().violations();
    }
}
