package dev.positivehealth.json.form;

import dev.positivehealth.conversation.Expectations;
import dev.positivehealth.json.document.FormType;

/**
 * What both may expect of each other, as it is written down before the talk: {@code mine}, {@code theOrganisations},
 * {@code whatItCannot} and {@code whyHere}, each of which may be left out.
 */
public final class ExpectationsForm extends StandaloneForm<Expectations> {
    /** Makes an empty form; the framework fills it. */
    public ExpectationsForm() {
        super(FormType.EXPECTATIONS);
    }
}
