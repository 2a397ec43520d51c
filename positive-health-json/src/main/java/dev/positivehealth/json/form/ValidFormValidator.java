package dev.positivehealth.json.form;

import dev.positivehealth.Violation;
import dev.positivehealth.questionnaire.Questionnaires;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the core's violations into constraint violations; holds no rule of its own. */
public final class ValidFormValidator implements ConstraintValidator<ValidForm, Form> {
    private static final boolean HIBERNATE = isPresent();

    private final Questionnaires known;

    /** Makes the validator, which knows the built-in questionnaires; the provider does. */
    public ValidFormValidator() {
        this(Questionnaires.builtIn());
    }

    /** Makes the validator with a catalogue, for a host whose factory of validators can hand it in. */
    public ValidFormValidator(Questionnaires known) {
        this.known = Objects.requireNonNull(known, "known");
    }

    @Override
    public boolean isValid(@Nullable Form form, ConstraintValidatorContext context) {
        if (form == null) {
            return true;
        }
        List<Violation> violations = form.violations(HIBERNATE ? HibernatePart.catalogue(context, known) : known);
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
