package com.example.kit;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Problem;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.ScoringRule;
import java.util.List;

/** A service of somebody: text of a sheet in, text of a profile or of a problem out. */
final class Service {
    static final JsonDocuments DOCUMENTS = JsonDocuments.of(Questionnaires.builtIn());

    private Service() {}

    static String score(String json, String rule, List<Questionnaire> own) {
        JsonDocuments documents = DOCUMENTS;
        for (Questionnaire questionnaire : own) {
            documents = documents.with(questionnaire);
        }
        Checked<AnswerSheet> read = documents.read(DocumentType.ANSWER_SHEET, json);
        if (read.value().isEmpty()) {
            return documents.write(
                    DocumentType.PROBLEM,
                    Problem.of(read.violations(), Languages.DUTCH).withStatus(422));
        }
        AnswerSheet sheet = read.value().get();
        ScoringRule by = rule.isEmpty() ? ScoringRule.standardFor(sheet.questionnaire()) : ScoringRule.parse(rule);
        return documents.write(DocumentType.PROFILE, by.score(sheet));
    }
}
