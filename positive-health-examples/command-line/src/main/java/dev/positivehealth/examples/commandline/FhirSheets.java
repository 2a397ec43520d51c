package dev.positivehealth.examples.commandline;

import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.fhir.FhirDocuments;
import java.io.InputStream;

/** {@code QuestionnaireResponse} of FHIR: one resource, or one on each line. */
final class FhirSheets implements SheetSource {
    private final FhirOptions options;

    FhirSheets(FhirOptions options) {
        this.options = options;
    }

    @Override
    public int score(InputStream in, Scoring scoring) {
        FhirDocuments fhir = FhirForms.documents(scoring.documents().known().questionnaires(), options);
        return scoring.judging()
                .some(
                        DocumentType.ANSWER_SHEET,
                        in,
                        line -> fhir.readSheet(line.utf8()),
                        scoring.write(),
                        scoring.threads());
    }
}
