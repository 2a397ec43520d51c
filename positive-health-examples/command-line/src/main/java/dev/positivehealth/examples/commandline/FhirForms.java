package dev.positivehealth.examples.commandline;

import dev.positivehealth.json.fhir.FhirDocuments;
import dev.positivehealth.questionnaire.Questionnaires;

/** What is written and read of FHIR, as the options say. */
final class FhirForms {
    private FhirForms() {}

    static FhirDocuments documents(Questionnaires known, FhirOptions options) {
        FhirDocuments documents = FhirDocuments.of(known);
        String base = options.base();
        try {
            return base == null ? documents : documents.withBase(base);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("--base: " + e.getMessage());
        }
    }

    static String r4(QuestionnaireForm.Shown shown) {
        return questionnaire(shown, documents(Questionnaires.builtIn(), shown.fhir()));
    }

    static String r5(QuestionnaireForm.Shown shown) {
        return questionnaire(
                shown, documents(Questionnaires.builtIn(), shown.fhir()).r5());
    }

    private static String questionnaire(QuestionnaireForm.Shown shown, FhirDocuments documents) {
        return shown.languages()
                .map(languages -> documents.questionnaire(shown.questionnaire(), languages))
                .orElseGet(() -> documents.questionnaire(shown.questionnaire()));
    }
}
