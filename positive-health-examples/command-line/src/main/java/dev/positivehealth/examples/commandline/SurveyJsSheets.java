package dev.positivehealth.examples.commandline;

import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.surveyjs.SurveyJsForms;
import java.io.InputStream;

/** The data of a finished SurveyJS form: one object, or one on each line. */
final class SurveyJsSheets implements SheetSource {
    @Override
    public int score(InputStream in, Scoring scoring) {
        SurveyJsForms forms = SurveyJsForms.of(scoring.documents().known().questionnaires());
        return scoring.judging()
                .some(
                        DocumentType.ANSWER_SHEET,
                        in,
                        line -> forms.readSheet(line.utf8()),
                        scoring.write(),
                        scoring.threads());
    }
}
