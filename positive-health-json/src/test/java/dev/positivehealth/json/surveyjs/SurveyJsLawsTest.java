package dev.positivehealth.json.surveyjs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.RandomSheets;
import dev.positivehealth.questionnaire.AnswerSheet;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every sheet that goes to SurveyJS, and for whatever comes from there. */
class SurveyJsLawsTest {
    private static final SurveyJsForms FORMS = SurveyJsForms.of(RandomSheets.KNOWN);

    @Property(tries = 1_000)
    void sheetsComeBack(@ForAll long seed) {
        AnswerSheet sheet = RandomSheets.of(seed);
        String data = FORMS.data(sheet);
        assertThat(FORMS.readSheet(data).orElseThrow()).isEqualTo(sheet);
        assertThat(FORMS.readSheet(data.getBytes(StandardCharsets.UTF_8)).orElseThrow())
                .isEqualTo(sheet);
    }

    @Property(tries = 500)
    void anyTextIsReadWithoutAnException(@ForAll String anything, @ForAll byte[] bytes) {
        assertThat(FORMS.readSheet(anything).violations()).isNotEmpty();
        assertThat(FORMS.readSheet(bytes).violations()).isNotEmpty();
    }

    @Property(tries = 500)
    void anyDataIsReadWithoutAnException(@ForAll String name, @ForAll String value) {
        String json = "{\"" + name.replaceAll("[\\p{Cc}\"\\\\]", "") + "\":\"" + value.replaceAll("[\\p{Cc}\"\\\\]", "")
                + "\"}";
        assertThat(FORMS.readSheet(json).violations()).isNotEmpty();
    }
}
