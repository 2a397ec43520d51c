package dev.positivehealth.json.spring;

import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.PositiveHealthModule;
import dev.positivehealth.json.document.Known;
import dev.positivehealth.json.jackson2.PositiveHealthJackson2Module;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.ScoringRules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * What a Spring Boot application gets by having the library on its class path. Each bean gives way to one of the host's of
 * the same type.
 *
 * <p>The bean {@link Questionnaires} is the one place for questionnaires: it knows the built-in ones and every bean of type
 * {@link Questionnaire}, and mappers, forms and {@link JsonDocuments} all take it from there. A host with scoring rules of its
 * own makes a bean of type {@link ScoringRules}.
 */
@AutoConfiguration
public class PositiveHealthAutoConfiguration {
    private static final String PREFIX = "positive-health";
    private static final String JACKSON = PREFIX + ".jackson.enabled";
    private static final String ENABLED = "true";

    /** Makes the configuration; Spring does. */
    public PositiveHealthAutoConfiguration() {}

    /**
     * {@return the built-in questionnaires, and those that are beans}
     *
     * @throws IllegalArgumentException if two questionnaires have the same id
     */
    @Bean
    @ConditionalOnMissingBean
    public Questionnaires positiveHealthQuestionnaires(ObjectProvider<Questionnaire> own) {
        Questionnaires known = Questionnaires.builtIn();
        for (Questionnaire questionnaire : own.orderedStream().toList()) {
            known = known.with(questionnaire);
        }
        return known;
    }

    /** {@return what documents are held against: the questionnaires, and the library's scoring rules or the host's} */
    @Bean
    @ConditionalOnMissingBean
    public Known positiveHealthKnown(Questionnaires questionnaires, ObjectProvider<ScoringRules> rules) {
        return new Known(questionnaires, rules.getIfAvailable(ScoringRules::builtIn), false);
    }

    /** {@return the converter of identifiers and codes, for paths, queries, form fields and keys of caches} */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = PREFIX + ".converters.enabled", havingValue = ENABLED, matchIfMissing = true)
    public PositiveHealthConverter positiveHealthConverter() {
        return new PositiveHealthConverter();
    }

    /** {@return what makes keys of caches; it is asked only where a host names it} */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = PREFIX + ".keys.enabled", havingValue = ENABLED, matchIfMissing = true)
    public PositiveHealthKeys positiveHealthKeys() {
        return new PositiveHealthKeys();
    }

    /** Documents, and the module of Jackson 3, made when first asked for: a host on Jackson 2 loads nothing of Jackson 3. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "tools.jackson.databind.JacksonModule")
    public static class Jackson3 {
        /** Makes the configuration; Spring does. */
        public Jackson3() {}

        /** {@return the reader and writer of documents} */
        @Bean
        @Lazy
        @ConditionalOnMissingBean
        public JsonDocuments positiveHealthDocuments(Known known) {
            return JsonDocuments.of(known.questionnaires()).with(known.rules());
        }

        /** {@return the module that Boot adds to its Jackson 3 mapper, in place of the one that has no catalogue} */
        @Bean
        @Lazy
        @ConditionalOnMissingBean
        @ConditionalOnProperty(name = JACKSON, havingValue = ENABLED, matchIfMissing = true)
        public PositiveHealthModule positiveHealthModule(Known known) {
            return new PositiveHealthModule(known);
        }
    }

    /** The module of Jackson 2, where that is there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "com.fasterxml.jackson.databind.ObjectMapper")
    @ConditionalOnProperty(name = JACKSON, havingValue = ENABLED, matchIfMissing = true)
    public static class Jackson2 {
        /** Makes the configuration; Spring does. */
        public Jackson2() {}

        /** {@return the module that Boot adds to its Jackson 2 mapper, in place of the one that has no catalogue} */
        @Bean
        @Lazy
        @ConditionalOnMissingBean
        public PositiveHealthJackson2Module positiveHealthJackson2Module(Known known) {
            return new PositiveHealthJackson2Module(known);
        }
    }

    /** Forms that are validated know the catalogue. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "jakarta.validation.ConstraintValidator")
    @ConditionalOnProperty(name = PREFIX + ".validation.enabled", havingValue = ENABLED, matchIfMissing = true)
    public static class Validation {
        /** Makes the configuration; Spring does. */
        public Validation() {}

        /** {@return what gives the validator of forms its catalogue; it touches no other bean} */
        @Bean
        public static BeanPostProcessor positiveHealthFormValidators(ObjectProvider<Questionnaires> known) {
            return new FormValidators(known);
        }
    }

    /** Problems of Spring MVC, in the language of whoever asks. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnClass(
            name = {
                "org.springframework.web.servlet.HandlerExceptionResolver",
                "jakarta.servlet.http.HttpServletRequest"
            })
    @ConditionalOnProperty(name = PREFIX + ".problems.enabled", havingValue = ENABLED, matchIfMissing = true)
    public static class Web {
        /** Makes the configuration; Spring does. */
        public Web() {}

        /** {@return what answers with problems, before Spring's own resolvers} */
        @Bean
        @ConditionalOnMissingBean
        public ProblemResolver positiveHealthProblems(Questionnaires known) {
            return new ProblemResolver(known);
        }
    }
}
