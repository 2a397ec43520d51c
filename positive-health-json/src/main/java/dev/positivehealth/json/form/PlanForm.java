package dev.positivehealth.json.form;

import dev.positivehealth.Checked;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.Violation;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.FormType;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.questionnaire.Questionnaires;
import java.time.Instant;
import java.util.List;

/**
 * A plan as a person writes it: {@code wheel}, {@code decision}, {@code actions} and {@code needs}.
 *
 * <p>An action holds {@code what} and, if the person likes, {@code firstStep}, {@code wovenInto} and {@code until}; a need
 * holds {@code addressee} and {@code words}. Actions get the ids {@code action-1}, {@code action-2} and so on; needs
 * get {@code need-1}, {@code need-2} and so on, and are not sent. Where the wheel leaves open what the person will do, the
 * decision is the answer.
 */
public final class PlanForm extends Form {
    /** Whose plan it is and when it was decided do not change what is wrong with it. */
    private static final ParticipantRef ANYBODY = ParticipantRef.parse("anybody");

    /** Makes an empty form; the framework fills it. */
    public PlanForm() {
        super(DocumentType.ACTION_PLAN);
    }

    /**
     * Judges the form.
     *
     * @param id what is to identify it among the person's plans: kebab-case, 1 to 64 characters
     * @return the plan, or all violations in contract order
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public Checked<ActionPlan> check(String id, ParticipantRef participant, Instant decidedAt) {
        return FormType.plan(id, participant, decidedAt).read(typed());
    }

    @Override
    public List<Violation> violations(Questionnaires known) {
        return check("plan", ANYBODY, Instant.EPOCH).violations();
    }
}
