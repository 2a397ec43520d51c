package dev.positivehealth.json.form;

import dev.positivehealth.json.document.FormType;
import dev.positivehealth.plan.ActionWheel;

/**
 * A wheel as a person fills it in: {@code answers} to the seven questions, in any order, and {@code options}.
 *
 * <p>Example: {@code {"answers":{"what-really-matters":"..."},"options":[{"kind":"own","words":"..."}]}}.
 */
public final class WheelForm extends StandaloneForm<ActionWheel> {
    /** Makes an empty form; the framework fills it. */
    public WheelForm() {
        super(FormType.WHEEL);
    }
}
