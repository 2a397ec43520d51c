package dev.positivehealth.json.form;

import dev.positivehealth.conversation.Goal;
import dev.positivehealth.json.document.FormType;

/** A goal as a person writes it: {@code words}. */
public final class GoalForm extends StandaloneForm<Goal> {
    /** Makes an empty form; the framework fills it. */
    public GoalForm() {
        super(FormType.GOAL);
    }
}
