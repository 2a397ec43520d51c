package dev.positivehealth.examples.othersystems;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import dev.positivehealth.Languages;
import dev.positivehealth.json.fhir.FhirDocuments;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.ScoringRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HAPI FHIR's validator, offline, finds nothing in what we write but the warnings that are listed here. */
class HapiTest {
    private static final int SHEETS = 6;

    /** Warnings that stay, each with its reason. */
    private static final Map<String, String> KNOWN = Map.of(
            "All_observations_should_have_a_subject",
            "a sheet may be without a participant, and so is what is made of it",
            "All_observations_should_have_a_performer",
            "the performer is the participant too, and may be left out",
            "DomainResource#dom-6",
            "a narrative would repeat in prose what a person answered; it is advice, not a rule");

    @ParameterizedTest
    @ValueSource(strings = {"R4", "R5"})
    void findsNothing(String release) {
        boolean isR5 = release.equals("R5");
        FhirContext context = isR5 ? FhirContext.forR5Cached() : FhirContext.forR4Cached();
        FhirDocuments fhir = isR5 ? FhirDocuments.of(Sheets.known()).r5() : FhirDocuments.of(Sheets.known());
        PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(context);
        List<String> resources = new ArrayList<>();
        for (Questionnaire questionnaire : Sheets.questionnaires()) {
            String whole = fhir.questionnaire(questionnaire);
            String codes = fhir.codeSystems(questionnaire);
            resources.add(whole);
            resources.add(fhir.questionnaire(questionnaire, Languages.DUTCH));
            resources.add(codes);
            ours.addResource(context.newJsonParser().parseResource(whole));
            IBaseBundle bundle = (IBaseBundle) context.newJsonParser().parseResource(codes);
            context.newTerser()
                    .getValues(bundle, "Bundle.entry.resource", IBaseResource.class)
                    .forEach(ours::addResource);
            for (long seed = 0; seed < SHEETS; seed++) {
                AnswerSheet sheet = Sheets.of(questionnaire, seed, seed % 2 == 0);
                resources.add(fhir.response(sheet));
                resources.add(fhir.observations(
                        ScoringRule.standardFor(questionnaire).score(sheet), "QuestionnaireResponse/" + seed));
            }
        }
        FhirValidator validator = context.newValidator()
                .registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                        ours,
                        new DefaultProfileValidationSupport(context),
                        new CommonCodeSystemsTerminologyService(context),
                        new InMemoryTerminologyServerValidationSupport(context),
                        new SnapshotGeneratingValidationSupport(context))));
        Map<String, Integer> found = new TreeMap<>();
        for (String resource : resources) {
            validator.validateWithResult(resource).getMessages().stream()
                    .filter(message -> message.getSeverity() != ResultSeverityEnum.INFORMATION)
                    .map(message -> message.getSeverity() + " " + message.getMessageId() + " " + message.getMessage()
                            + " @ " + message.getLocationString())
                    .filter(message -> KNOWN.keySet().stream().noneMatch(message::contains))
                    .forEach(message -> found.merge(message, 1, Integer::sum));
        }
        assertThat(found.entrySet().stream().limit(30)).isEmpty();
        assertThat(resources).hasSize(Sheets.questionnaires().size() * (3 + 2 * SHEETS));
    }
}
