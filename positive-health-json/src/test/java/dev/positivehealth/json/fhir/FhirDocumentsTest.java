package dev.positivehealth.json.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.RandomSheets;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FhirDocumentsTest {
    private static final FhirDocuments FHIR = FhirDocuments.of(RandomSheets.KNOWN);
    private static final Questionnaire MARKS = RandomSheets.KNOWN.get(QuestionnaireId.parse("marks-6/1"));
    private static final Questionnaire ADULT = RandomSheets.KNOWN.get(QuestionnaireId.parse("adult-42/1"));

    @Test
    void aQuestionnaireHasItsTextsInAllLanguagesAndNothingPreset() {
        assertThat(FHIR.questionnaire(MARKS))
                .startsWith(
                        "{\"resourceType\":\"Questionnaire\",\"language\":\"en\",\"url\":\"https://example.org/positive-health/Questionnaire/marks-6~1\",\"version\":\"1\",\"name\":\"PositiveHealthMarks61\",\"title\":\"Positive Health, one score for each dimension\",\"_title\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/translation\",\"extension\":[{\"url\":\"lang\",\"valueCode\":\"nl\"},{\"url\":\"content\",\"valueString\":\"")
                .contains(
                        "\"status\":\"active\"",
                        "Machteld Huber",
                        "Apache-2.0",
                        "{\"linkId\":\"dimension.participation\",\"text\":\"Participation\",\"_text\":",
                        "\"type\":\"integer\",\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/minValue\",\"valueInteger\":0},{\"url\":\"http://hl7.org/fhir/StructureDefinition/maxValue\",\"valueInteger\":10},{\"url\":\"http://hl7.org/fhir/StructureDefinition/entryFormat\",\"valueString\":\"0 - 10\"}],\"code\":[{\"system\":\"https://example.org/positive-health/CodeSystem/marks-6~1\",\"version\":\"1\",\"code\":\"participation\",\"display\":\"Participation\"",
                        "{\"linkId\":\"dimension.participation.scale\",\"text\":\"0: not at all as I want it; 10: completely as I want it\"",
                        "{\"linkId\":\"participation.talk-about\",\"text\":\"Participation: I want to talk about this\"",
                        "{\"linkId\":\"participation.skip\",\"text\":\"Participation: skip\"",
                        "{\"linkId\":\"sheet.remark\",",
                        "\"type\":\"text\",\"maxLength\":2000}",
                        "/questionnaire-hidden\",\"valueBoolean\":true")
                .doesNotContain(
                        "\"initial\"", "\"required\"", "ordinalValue", "itemWeight", "\"publisher\"", "\"date\"");
    }

    @Test
    void oneLanguageStandsAlone() {
        assertThat(FHIR.questionnaire(MARKS, Languages.of("nl-BE")))
                .contains("\"language\":\"nl\"", "\"text\":\"Meedoen\"")
                .doesNotContain("translation", "Participation");
        assertThat(FHIR.questionnaire(RandomSheets.OWN, Languages.ENGLISH))
                .contains("\"language\":\"de\"", "\"text\":\"Dabei sein\"");
    }

    @Test
    void aVariantIsAQuestionnaireOfItsOwn() {
        Questionnaire variant = RandomSheets.KNOWN.get(QuestionnaireId.parse("adult-44/1;without=intimacy,sexuality"));
        assertThat(FHIR.questionnaire(variant))
                .contains(
                        "\"url\":\"https://example.org/positive-health/Questionnaire/adult-44~1~without~intimacy~sexuality\"",
                        "\"name\":\"PositiveHealthAdult441WithoutIntimacySexuality\"",
                        "\"system\":\"https://example.org/positive-health/CodeSystem/adult-44~1\"")
                .doesNotContain("\"linkId\":\"intimacy\"");
    }

    @Test
    void release5SaysMoreOfItsVersionAndItsLicence() {
        String r5 = FHIR.r5().questionnaire(MARKS);
        assertThat(r5)
                .contains(
                        "\"versionAlgorithmCoding\":{\"system\":\"http://hl7.org/fhir/version-algorithm\",\"code\":\"integer\"}",
                        "\"copyrightLabel\":\"Apache-2.0\"");
        assertThat(FHIR.questionnaire(MARKS)).doesNotContain("versionAlgorithm", "copyrightLabel");
    }

    @Test
    void aSheetSaysWhatWasSkippedAndLeavesOutWhatWasNot() {
        AnswerSheet sheet = ADULT.sheet(LocalDate.of(2026, 3, 1))
                .answer("sleeping", 7)
                .skip("eating")
                .talkAbout("sleeping")
                .participant("p-001")
                .group("north/sales")
                .remark("more time outside")
                .complete();
        assertThat(FHIR.response(sheet))
                .isEqualTo(
                        "{\"resourceType\":\"QuestionnaireResponse\",\"questionnaire\":\"https://example.org/positive-health/Questionnaire/adult-42~1|1\",\"status\":\"completed\",\"subject\":{\"identifier\":{\"system\":\"https://example.org/positive-health/participant\",\"value\":\"p-001\"}},\"authored\":\"2026-03-01\",\"item\":[{\"linkId\":\"dimension.bodily-functions\",\"item\":[{\"linkId\":\"sleeping\",\"answer\":[{\"valueInteger\":7}]},{\"linkId\":\"sleeping.talk-about\",\"answer\":[{\"valueBoolean\":true}]},{\"linkId\":\"eating\",\"answer\":[{\"_valueInteger\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\",\"valueCode\":\"asked-declined\"}]}}]},{\"linkId\":\"eating.skip\",\"answer\":[{\"valueBoolean\":true}]}]},{\"linkId\":\"sheet.remark\",\"answer\":[{\"valueString\":\"more time outside\"}]},{\"linkId\":\"sheet.group\",\"answer\":[{\"valueString\":\"north/sales\"}]}]}");
    }

    @Test
    void anEmptySheetHasNoItems() {
        AnswerSheet sheet = ADULT.sheet(LocalDate.of(2026, 3, 1)).complete();
        assertThat(FHIR.response(sheet)).endsWith("\"authored\":\"2026-03-01\"}");
        assertThat(FHIR.readSheet(FHIR.response(sheet)).orElseThrow()).isEqualTo(sheet);
    }

    @Test
    void aProfileIsAnObservationForEachDimensionAndNothingOfAllTogether() {
        AnswerSheet sheet = ADULT.sheet(LocalDate.of(2026, 3, 1))
                .answer("sleeping", 7)
                .answer("exercising", 4)
                .answer("feeling-fit", 6)
                .answer("feeling-healthy", 5)
                .answer("communicating", 3)
                .participant("p-001")
                .complete();
        Profile profile = ScoringRule.meanOfAnswered().score(sheet);
        String bundle = FHIR.observations(profile, "QuestionnaireResponse/7");
        assertThat(bundle)
                .startsWith("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"fullUrl\":\"urn:uuid:")
                .contains(
                        "{\"resourceType\":\"Observation\",\"derivedFrom\":[{\"reference\":\"QuestionnaireResponse/7\"}],\"status\":\"final\",\"category\":[{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/observation-category\",\"code\":\"survey\"}]}],\"code\":{\"coding\":[{\"system\":\"https://example.org/positive-health/CodeSystem/dimension\",\"code\":\"bodily-functions\"}]}",
                        "\"effectiveDateTime\":\"2026-03-01\",\"method\":{\"text\":\"mean-of-answered/1 on adult-42/1\"},\"valueQuantity\":{\"value\":5.5},",
                        "\"code\":\"sum\"}]},\"valueQuantity\":{\"value\":22}}",
                        "\"dataAbsentReason\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/data-absent-reason\",\"code\":\"not-performed\"}]},\"component\":[{\"code\":{\"coding\":[{\"system\":\"https://example.org/positive-health/CodeSystem/score-part\",\"code\":\"absent\"}]},\"valueCodeableConcept\":{\"coding\":[{\"system\":\"https://example.org/positive-health/CodeSystem/absence-reason\",\"code\":\"too-few-answers\"}]}}",
                        "\"code\":\"not-answered\"")
                .doesNotContain("interpretation", "referenceRange", "\"code\":\"total\"");
        assertThat(bundle.split("\"resourceType\":\"Observation\"", -1)).hasSize(Dimension.values().length + 1);
        assertThat(FHIR.observations(profile))
                .isEqualTo(FHIR.observations(profile))
                .doesNotContain("derivedFrom");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FHIR.observations(profile, " "))
                .withMessage("the reference of a response must not be blank");
    }

    @Test
    void codesHaveTheirSystems() {
        assertThat(FHIR.codeSystems(MARKS))
                .contains(
                        "\"url\":\"https://example.org/positive-health/CodeSystem/marks-6~1\"",
                        "\"url\":\"https://example.org/positive-health/CodeSystem/dimension\"",
                        "{\"code\":\"participation\",\"display\":\"Participation\",\"designation\":[{\"language\":\"nl\",\"value\":\"Meedoen\"}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org/",
                "https://example.org",
                "ftp://example.org/",
                "https:///",
                "https://example.org/a b/",
                "https://example.org/?a=/",
                "https://example.org/#/",
                "https://example.org/a|b/"
            })
    void refusesABaseThatIsNone(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FHIR.withBase(base))
                .withMessage(
                        "the base of canonical URLs must be a URL such as https://fhir.example.org/ with a slash at its end");
    }
}
