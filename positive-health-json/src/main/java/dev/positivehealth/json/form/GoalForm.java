package dev.positivehealth.json.form;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.conversation.Goal;
import dev.positivehealth.json.document.FormType;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.List;

/**
 * A goal as a person writes it: {@code words}.
 */
@ValidForm
public final class GoalForm extends Form {
    /** Makes an empty form; the framework fills it. */
    public GoalForm() {}

    /**
     * Judges the form.
     *
     * @return the goal, or all violations in contract order
     */
    public Checked<Goal> check() {
        return FormType.GOAL.read(properties());
    }

    /**
     * Gives the goal of a form that was found valid.
     *
     * @return the goal
     * @throws ViolationsException if anything is wrong; it carries the same list as {@link #check()}
     */
    public Goal toGoal() {
        return check().orElseThrow();
    }

    @Override
    List<Violation> violations(Questionnaires known) {
        return check().violations();
    }
}
