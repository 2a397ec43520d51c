package dev.positivehealth.examples.portal;

import dev.positivehealth.Coded;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.questionnaire.Questionnaires;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the portal takes from the library: a catalogue, the documents, a policy. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration implements WebMvcConfigurer {
    /** The questionnaires that people can fill in; own ones are added here. */
    @Bean
    Questionnaires questionnaires() {
        return Questionnaires.builtIn();
    }

    @Bean
    JsonDocuments jsonDocuments(Questionnaires known) {
        return JsonDocuments.of(known);
    }

    /** What may be seen at all, before any consent. */
    @Bean
    WorkplacePolicy policy() {
        return WorkplacePolicy.netherlands();
    }

    /** To the microsecond, as databases keep it. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    /** In forms and paths, a constant of a closed list is its code. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new Codes());
    }

    private static final class Codes implements ConverterFactory<String, Coded> {
        @Override
        public <T extends Coded> Converter<String, T> getConverter(Class<T> list) {
            return code -> Coded.parse(list, code);
        }
    }
}
