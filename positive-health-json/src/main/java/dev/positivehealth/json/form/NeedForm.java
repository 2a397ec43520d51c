package dev.positivehealth.json.form;

import dev.positivehealth.json.document.FormType;
import dev.positivehealth.plan.Need;

/** A need as a person writes it: {@code addressee} and {@code words}. Nobody is told before the person sends it. */
public final class NeedForm extends StandaloneForm<Need.Unsent> {
    /** Makes an empty form; the framework fills it. */
    public NeedForm() {
        super(FormType.NEED);
    }
}
