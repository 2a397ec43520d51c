package dev.positivehealth.json.form;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.conversation.Expectations;
import dev.positivehealth.json.document.FormType;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.List;

/**
 * What both may expect of each other, as it is written down before the talk: {@code mine}, {@code theOrganisations},
 * {@code whatItCannot} and {@code whyHere}, each of which may be left out.
 */
@ValidForm
public final class ExpectationsForm extends Form {
    /** Makes an empty form; the framework fills it. */
    public ExpectationsForm() {}

    /**
     * Judges the form.
     *
     * @return the expectations, or all violations in contract order
     */
    public Checked<Expectations> check() {
        return FormType.EXPECTATIONS.read(properties());
    }

    /**
     * Gives the expectations of a form that was found valid.
     *
     * @return the expectations
     * @throws ViolationsException if anything is wrong; it carries the same list as {@link #check()}
     */
    public Expectations toExpectations() {
        return check().orElseThrow();
    }

    @Override
    List<Violation> violations(Questionnaires known) {
        return check().violations();
    }
}
