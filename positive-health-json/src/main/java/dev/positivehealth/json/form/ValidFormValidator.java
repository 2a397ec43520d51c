package dev.positivehealth.json.form;

import dev.positivehealth.Violation;
import dev.positivehealth.questionnaire.Questionnaires;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the core's violations into constraint violations; holds no rule of its own. */
public final class ValidFormValidator implements ConstraintValidator<ValidForm, Form> {
    private static final boolean HIBERNATE = isPresent();

    /** Makes the validator; the provider does. */
    public ValidFormValidator() {}

    @Override
    public boolean isValid(@Nullable Form form, ConstraintValidatorContext context) {
        if (form == null) {
            return true;
        }
        Questionnaires known = HIBERNATE ? HibernatePart.catalogue(context) : Questionnaires.builtIn();
        List<Violation> violations = form.violations(known);
        if (violations.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        violations.forEach(violation -> add(violation, context));
        return false;
    }

    private static void add(Violation violation, ConstraintValidatorContext context) {
        ConstraintViolationBuilder builder = HIBERNATE
                ? HibernatePart.builder(violation, context)
                : context.buildConstraintViolationWithTemplate(PlainTemplate.of(violation));
        ConstraintPath.add(violation.path(), builder);
    }

    private static boolean isPresent() {
        try {
            return HibernatePart.isPresent();
        } catch (NoClassDefFoundError e) {
            return false;
        }
    }
}
