package dev.positivehealth.json.surveyjs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.json.RandomSheets;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import org.junit.jupiter.api.Test;

class SurveyJsFormsTest {
    private static final SurveyJsForms FORMS = SurveyJsForms.of(RandomSheets.KNOWN);
    private static final Questionnaire MARKS = RandomSheets.KNOWN.get(QuestionnaireId.parse("marks-6/1"));

    @Test
    void aFormHasAPageForEachDimensionAndOneForTheRemark() {
        String form = FORMS.form(MARKS);
        assertThat(form)
                .startsWith("{\"title\":{\"default\":\"Positive Health, one score for each dimension\",\"nl\":\"")
                .contains(
                        "{\"name\":\"sheet_questionnaire\",\"expression\":\"'marks-6/1'\",\"includeIntoResult\":true}",
                        "{\"name\":\"sheet_bodily-functions\",\"title\":{\"default\":\"Bodily functions\",\"nl\":\"Lichaamsfuncties\"},\"elements\":[{\"type\":\"radiogroup\",\"name\":\"bodily-functions\",",
                        "\"choices\":[{\"value\":0,\"text\":{\"default\":\"0: not at all as I want it\",",
                        "},1,2,3,4,5,6,7,8,9,{\"value\":10,\"text\":",
                        "\"showRefuseItem\":true,\"refuseText\":{\"default\":\"skip\",\"nl\":\"overslaan\"}}",
                        "{\"type\":\"boolean\",\"name\":\"bodily-functions_talkAbout\",",
                        "{\"name\":\"sheet_end\",\"elements\":[{\"type\":\"comment\",\"name\":\"sheet_remark\",")
                .doesNotContain("isRequired", "defaultValue", "correctAnswer", "\"score\"");
        assertThat(form.split("\"elements\":", -1)).hasSize(8);
    }

    @Test
    void oneLanguageStandsAlone() {
        assertThat(FORMS.form(MARKS, Languages.of("nl-BE")))
                .contains("\"title\":\"Lichaamsfuncties\"")
                .doesNotContain("default", "Bodily");
        assertThat(FORMS.form(MARKS, Languages.of("fr"))).contains("\"title\":\"Bodily functions\"");
    }

    @Test
    void languagesThatAreNotEnglishHaveTheirNames() {
        assertThat(FORMS.form(RandomSheets.OWN))
                .contains(
                        "\"title\":{\"default\":\"Eigene Liste\",\"de\":\"Eigene Liste\",\"fr-BE\":\"Liste propre\"}");
    }

    @Test
    void onALongScaleANumberIsTyped() {
        assertThat(FORMS.form(RandomSheets.LONG))
                .contains(
                        "\"inputType\":\"number\",\"min\":0,\"max\":100,\"step\":1}",
                        "\"name\":\"a_skip\"",
                        "\"description\":{\"default\":\"0: gar nicht; 100: ganz\"")
                .doesNotContain("radiogroup");
    }
}
