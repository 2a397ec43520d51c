package dev.positivehealth.json.form;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.json.document.FormType;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.List;

/**
 * A note of a team session, as somebody writes it: {@code words}. It names nobody, and gets its id only when all notes of the
 * session are handed in.
 */
@ValidForm
public final class NoteForm extends Form {
    /** Makes an empty form; the framework fills it. */
    public NoteForm() {}

    /**
     * Judges the form.
     *
     * @return the keywords, or all violations in contract order
     */
    public Checked<String> check() {
        return FormType.NOTE.read(properties());
    }

    /**
     * Gives the keywords of a form that was found valid.
     *
     * @return the keywords
     * @throws ViolationsException if anything is wrong; it carries the same list as {@link #check()}
     */
    public String toWords() {
        return check().orElseThrow();
    }

    @Override
    List<Violation> violations(Questionnaires known) {
        return check().violations();
    }
}
