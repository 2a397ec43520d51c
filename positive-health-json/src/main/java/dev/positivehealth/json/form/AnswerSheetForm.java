package dev.positivehealth.json.form;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Known;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.List;

/**
 * An answer sheet as a framework binds it from a request: {@code @Valid @RequestBody AnswerSheetForm form}.
 *
 * <p>Which questionnaires it may name is up to the host; see {@link ValidForm}.
 */
public final class AnswerSheetForm extends Form {
    /** Makes an empty form; the framework fills it. */
    public AnswerSheetForm() {
        super(DocumentType.ANSWER_SHEET);
    }

    /** {@return the sheet, or all violations in contract order} */
    public Checked<AnswerSheet> check(Questionnaires catalogue) {
        return DocumentType.ANSWER_SHEET.read(typed(), Known.of(catalogue));
    }

    /**
     * Gives the sheet of a form that was found valid.
     *
     * @throws ViolationsException if anything is wrong; it carries the same list as {@link #check(Questionnaires)}
     */
    public AnswerSheet toSheet(Questionnaires catalogue) {
        return check(catalogue).orElseThrow();
    }

    @Override
    public List<Violation> violations(Questionnaires known) {
        return check(known).violations();
    }
}
