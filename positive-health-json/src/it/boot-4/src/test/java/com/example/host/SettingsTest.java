package com.example.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.spring.PositiveHealthConverter;
import dev.positivehealth.json.spring.PositiveHealthKeys;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.cache.RedisCacheConfiguration;

/** The application with something set: each part is off by one property, and language and log are the host's. */
class SettingsTest {
    private static final String SHEET =
            "{\"questionnaire\":\"one-question/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"nice-team\":4}}";

    @Test
    void answersNoProblemsWithoutProblems() throws Exception {
        try (Application host = Application.start("problems-off", "--positive-health.problems.enabled=false")) {
            assertThat(host.post("/open-notes", "").body())
                    .isEqualTo("the host says: a session that is introduced: somebody is still writing");
            assertThat(host.post("/sheets", "[]").headers().firstValue("Content-Type"))
                    .hasValue("application/json");
        }
    }

    @Test
    void mappersKnowNoOwnListWithoutJackson() throws Exception {
        // Boot 4 finds the module without a catalogue by itself, Boot 3.5 finds none.
        try (Application host = Application.start("jackson-off", "--positive-health.jackson.enabled=false")) {
            assertThat(host.post("/sheets", SHEET).statusCode()).isIn(400, 422);
            assertThat(host.post("/sheets", SHEET).body()).doesNotContain("json.malformed");
        }
    }

    @Test
    void formsKnowTheBuiltInListsOnlyWithoutValidation() throws Exception {
        // The problem lists what is wrong by the host's catalogue; where the validator alone refuses, there is nothing to list.
        try (Application host = Application.start("validation-off", "--positive-health.validation.enabled=false")) {
            assertThat(host.post("/forms", SHEET).statusCode()).isEqualTo(400);
            assertThat(host.post("/sheets", SHEET).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void convertsNothingAndMakesNoKeysWithoutThem() throws Exception {
        try (Application host = Application.start(
                "converters-off",
                "--positive-health.converters.enabled=false",
                "--positive-health.keys.enabled=false")) {
            assertThat(host.context().getBeanNamesForType(PositiveHealthConverter.class)).isEmpty();
            assertThat(host.context().getBeanNamesForType(PositiveHealthKeys.class)).isEmpty();
        }
    }

    @Test
    void speaksTheLanguageThatAHostFixes() throws Exception {
        try (Application host = Application.start(
                "fixed-language", "--spring.web.locale-resolver=fixed", "--spring.web.locale=nl")) {
            assertThat(host.post("/open-notes", "", "Accept-Language", "en").body())
                    .contains("\"title\":\"Deze stap kan nu niet\"");
        }
    }

    /** What the guide says of logs: of a host's own objects Spring logs what was typed, unless it is told not to. */
    @Test
    void springLogsWhatWasTypedIntoObjectsOfTheHostUnlessItIsToldNotTo() throws Exception {
        try (Application host = Application.start("logs-as-they-are")) {
            host.post("/notes", "{\"words\":secretly}");
            assertThat(host.log()).contains("WARN").contains("'secretly'");
        }
        try (Application host = Application.start(
                "logs-as-told",
                "--logging.level.org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver=error")) {
            host.post("/notes", "{\"words\":secretly}");
            assertThat(host.log()).doesNotContain("secretly");
        }
    }

    @Test
    void redisTakesTheConverterForKeys() {
        RedisCacheConfiguration configuration = RedisCacheConfiguration.defaultCacheConfig();
        configuration.configureKeyConverters(keys -> keys.addConverter(new PositiveHealthConverter()));
        assertThat(configuration.getConversionService().convert(ParticipantRef.parse("p-001"), String.class))
                .isEqualTo("p-001");
        assertThat(configuration.getConversionService().convert(Dimension.QUALITY_OF_LIFE, String.class))
                .isEqualTo("quality-of-life");
    }
}
