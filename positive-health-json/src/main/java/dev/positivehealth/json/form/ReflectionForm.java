package dev.positivehealth.json.form;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.FormType;
import dev.positivehealth.plan.Reflection;
import dev.positivehealth.questionnaire.Questionnaires;
import java.time.Instant;
import java.util.List;

/** Looking back as a person writes it: {@code words} and, if there is one, {@code celebration}. */
public final class ReflectionForm extends Form {
    /** Makes an empty form; the framework fills it. */
    public ReflectionForm() {
        super(DocumentType.ACTION_PLAN);
    }

    /** {@return the reflection, or all violations in contract order} */
    public Checked<Reflection> check(Instant at) {
        return FormType.reflection(at).read(typed());
    }

    @Override
    public List<Violation> violations(Questionnaires known) {
        return check(Instant.EPOCH).violations();
    }
}
