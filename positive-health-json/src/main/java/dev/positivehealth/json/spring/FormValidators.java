package dev.positivehealth.json.spring;

import dev.positivehealth.json.form.ValidFormValidator;
import dev.positivehealth.questionnaire.Questionnaires;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Spring makes validators of constraints as beans; the one of forms is made anew with the catalogue, every other is left. */
final class FormValidators implements BeanPostProcessor {
    private final ObjectProvider<Questionnaires> known;

    /** @param known asked when a form is first validated, so that nothing is made early because of this */
    FormValidators(ObjectProvider<Questionnaires> known) {
        this.known = known;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof ValidFormValidator ? new ValidFormValidator(known.getObject()) : bean;
    }
}
