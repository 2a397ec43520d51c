package dev.positivehealth.json.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Reports what the core finds in a form. */
public final class ValidAnswerSheetValidator implements ConstraintValidator<ValidAnswerSheet, AnswerSheetForm> {
    /** Makes the validator; the provider does. */
    public ValidAnswerSheetValidator() {}

    @Override
    public boolean isValid(@Nullable AnswerSheetForm form, ConstraintValidatorContext context) {
        return FormViolations.areNone(form, context);
    }
}
