package dev.positivehealth.json.form;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.FormType;
import dev.positivehealth.plan.Action;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.List;

/**
 * An action as a person writes it: {@code what} and, if the person likes, {@code firstStep}, {@code wovenInto} and
 * {@code until}.
 *
 * <p>A buddy comes in by a consent, and where the action stands is told later; neither is typed in here.
 */
public final class ActionForm extends Form {
    /** Makes an empty form; the framework fills it. */
    public ActionForm() {
        super(DocumentType.ACTION_PLAN);
    }

    /**
     * Judges the form.
     *
     * @param id what is to identify it in the plan: kebab-case, 1 to 64 characters
     * @return the action, or all violations in contract order
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public Checked<Action> check(String id) {
        return FormType.action(id).read(typed());
    }

    @Override
    public List<Violation> violations(Questionnaires known) {
        return check("action").violations();
    }
}
