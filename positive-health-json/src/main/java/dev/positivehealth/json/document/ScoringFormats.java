package dev.positivehealth.json.document;

import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.SheetRequirements;
import dev.positivehealth.scoring.Profile;

/**
 * The formats that scoring needs, apart from all others: for a script that is compiled from the library, into which comes whatever
 * is named. Elsewhere use the same of {@link DocumentType}.
 */
public final class ScoringFormats {
    /** What one person answered on one day, {@code positive-health/answer-sheet/1}. */
    public static final DocumentFormat<AnswerSheet> ANSWER_SHEET = answerSheet(SheetRequirements.none());

    /** Scores of the six dimensions, {@code positive-health/profile/1}. */
    public static final DocumentFormat<Profile> PROFILE =
            DocumentFormat.judged("profile/1", Profile.class, DocumentLimits.SMALL, ProfileCodecs::profile);

    /** A questionnaire, {@code positive-health/questionnaire/1}. */
    public static final DocumentFormat<Questionnaire> QUESTIONNAIRE = DocumentFormat.judged(
            "questionnaire/1", Questionnaire.class, DocumentLimits.MIDDLE, QuestionnaireCodecs::questionnaire);

    /** What is wrong with a document, {@code positive-health/problem/1}. */
    public static final DocumentFormat<Problem> PROBLEM =
            DocumentFormat.judged("problem/1", Problem.class, DocumentLimits.MIDDLE, ProblemCodecs::problem);

    private ScoringFormats() {}

    static DocumentFormat<AnswerSheet> answerSheet(SheetRequirements requirements) {
        return new DocumentFormat<>(
                AnswerSheetDraft.FORMAT,
                AnswerSheet.class,
                DocumentLimits.SMALL,
                () -> SheetCodecs.described(requirements),
                true);
    }
}
