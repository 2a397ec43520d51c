package dev.positivehealth.json.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The form must hold a valid value by the core's own rules. It stands on every {@link Form}.
 *
 * <p>There is one constraint violation for each violation, in contract order: its property path is the place, its message
 * the core's text in the validator's language, and with Hibernate Validator its dynamic payload is the
 * {@link dev.positivehealth.Violation} itself. With Hibernate Validator the questionnaires that are known can be handed in
 * as constraint validator payload, {@code constraintValidatorPayload(catalogue)}; without it the built-in ones are known.
 */
@Documented
@Constraint(validatedBy = ValidFormValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidForm {
    /** {@return the message key of the whole, which each violation replaces by its own} */
    String message() default "{dev.positivehealth.json.malformed}";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload types} */
    Class<? extends Payload>[] payload() default {};
}
