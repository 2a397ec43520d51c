package dev.positivehealth.json.form;

import dev.positivehealth.Languages;
import dev.positivehealth.Violation;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.questionnaire.Questionnaires;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** What only Hibernate Validator offers; kept separate, so that other providers never load it. */
final class HibernatePart {
    private HibernatePart() {}

    static boolean isPresent() {
        return HibernateConstraintValidatorContext.class.isInterface();
    }

    /** The catalogue that a host hands in with a validator, or else the one that the constraint's validator was made with. */
    static Questionnaires catalogue(ConstraintValidatorContext context, Questionnaires otherwise) {
        Questionnaires known = context.unwrap(HibernateConstraintValidatorContext.class)
                .getConstraintValidatorPayload(Questionnaires.class);
        return known == null ? otherwise : known;
    }

    static ConstraintViolationBuilder builder(Violation violation, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        violation.arguments().forEach(hibernate::addMessageParameter);
        hibernate.withDynamicPayload(violation);
        return hibernate.buildConstraintViolationWithTemplate(template(violation));
    }

    /** The message, in which a property that is filled in on a form is called as people do in the reader's language. */
    private static String template(Violation violation) {
        String message = "dev.positivehealth." + violation.code().code();
        String property = violation.arguments().get("property");
        return property != null
                        && Texts.of("properties").keys().contains(property)
                        && violation.code().message().in(Languages.ENGLISH).contains("{property}")
                ? "{dev.positivehealth.called." + property + "} {" + message + ".rule}"
                : "{" + message + "}";
    }
}
