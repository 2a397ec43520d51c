package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsCommandTest {
    @ParameterizedTest
    @CsvSource({
        "nl,coach,Slaap,Lichaamsfuncties",
        "en,coach,Sleep,Bodily functions",
        "nl-BE,coach,Slaap,Lichaamsfuncties"
    })
    void printsOneCatalogueALanguage(String language, String role, String item, String dimension) {
        Ran ran = Ran.with("", "texts", "--lang", language);
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.out())
                .startsWith("{\"format\":\"positive-health/texts/1\",\"language\":\"" + language.substring(0, 2) + "\"")
                .contains(role, "\"label\":\"" + item + "\"", dimension);
    }

    @Test
    void showsTheSchemaOfTheAnswersToAQuestionnaire() {
        Ran ran = Ran.with("", "questionnaire", "show", "adult-44/1;without=intimacy,sexuality", "--as", "schema");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .startsWith("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"")
                .contains("\"const\":\"adult-44/1;without=intimacy,sexuality\"", "\"sleeping\"")
                .doesNotContain("\"intimacy\"");
    }
}
