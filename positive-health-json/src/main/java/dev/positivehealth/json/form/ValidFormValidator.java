package dev.positivehealth.json.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Reports what the core finds in a form. */
public final class ValidFormValidator implements ConstraintValidator<ValidForm, Form> {
    /** Makes the validator; the provider does. */
    public ValidFormValidator() {}

    @Override
    public boolean isValid(@Nullable Form form, ConstraintValidatorContext context) {
        return FormViolations.areNone(form, context);
    }
}
