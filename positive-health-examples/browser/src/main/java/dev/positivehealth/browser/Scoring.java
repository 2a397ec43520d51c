package dev.positivehealth.browser;

import dev.positivehealth.json.document.DocumentFormat;
import dev.positivehealth.json.document.ScoringFormats;
import dev.positivehealth.questionnaire.AnswerSheet;
import java.util.List;
import org.teavm.jso.JSExport;

/** Scoring and checking alone, for front ends that draw by themselves; each function takes JSON texts and gives one. */
public final class Scoring {
    private static final List<DocumentFormat<?>> CHECKED = List.of(
            ScoringFormats.ANSWER_SHEET, ScoringFormats.PROFILE, ScoringFormats.QUESTIONNAIRE, ScoringFormats.PROBLEM);

    private Scoring() {}

    /** Does nothing: the functions are called by the script around this. */
    public static void main(String[] args) {}

    /** {@return the questionnaires that are known} */
    @JSExport
    public static String questionnaires(String options) {
        return Call.answer(
                options,
                given -> Documents.of(given).known().questionnaires().all().stream()
                        .map(ScoringFormats.QUESTIONNAIRE::write)
                        .toList());
    }

    /** {@return one questionnaire} */
    @JSExport
    public static String questionnaire(String id, String options) {
        return Call.answer(
                options,
                given -> ScoringFormats.QUESTIONNAIRE.write(Documents.of(given).questionnaire(id)));
    }

    /** {@return what is wrong with a sheet, a profile or a questionnaire, of which the list of violations may be empty} */
    @JSExport
    public static String check(String type, String document, String options) {
        return Call.answer(options, given -> Documents.problem(CHECKED, type, document, given));
    }

    /** {@return the profile of a sheet} */
    @JSExport
    public static String score(String sheet, String options) {
        return Call.answer(options, given -> {
            AnswerSheet filledIn = Documents.of(given).sheet(sheet);
            return ScoringFormats.PROFILE.write(
                    given.rule(filledIn.questionnaire()).score(filledIn));
        });
    }
}
