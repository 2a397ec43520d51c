package dev.positivehealth.json.form;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.json.document.FormType;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.List;

/** A form that needs nothing of the host: the person's words are all there is to it. */
public abstract sealed class StandaloneForm<T> extends Form permits ExpectationsForm, GoalForm, NoteForm, WheelForm {
    private final FormType<T> type;

    StandaloneForm(FormType<T> type) {
        super(type.document());
        this.type = type;
    }

    /** {@return what was typed, or all violations in contract order} */
    public final Checked<T> check() {
        return type.read(typed());
    }

    /**
     * {@return what was typed into a form that was found valid}
     *
     * @throws ViolationsException if anything is wrong; it carries the same list as {@link #check()}
     */
    public final T value() {
        return check().orElseThrow();
    }

    @Override
    public final List<Violation> violations(Questionnaires known) {
        return check().violations();
    }
}
