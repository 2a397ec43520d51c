package dev.positivehealth.json.form;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.FormType;
import dev.positivehealth.plan.Need;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.List;

/** A need as a person writes it: {@code addressee} and {@code words}. Nobody is told before the person sends it. */
public final class NeedForm extends Form {
    /** Makes an empty form; the framework fills it. */
    public NeedForm() {
        super(DocumentType.NEED);
    }

    /**
     * Judges the form.
     *
     * @param id what is to identify it in the plan: kebab-case, 1 to 64 characters
     * @return the need, which is not sent, or all violations in contract order
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public Checked<Need.Unsent> check(String id) {
        return FormType.need(id).read(typed());
    }

    @Override
    public List<Violation> violations(Questionnaires known) {
        return check("need").violations();
    }
}
