package dev.positivehealth.browser;

import dev.positivehealth.conversation.GuideSection;
import dev.positivehealth.journey.ParticipantSection;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.TextCatalogue;
import dev.positivehealth.json.paper.PaperForm;
import dev.positivehealth.picture.BlankWeb;
import dev.positivehealth.picture.Paper;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.scoring.ScoreExplanation;
import dev.positivehealth.team.ModeratorSection;
import org.teavm.jso.JSExport;

/** Everything that the package does; each function takes JSON texts and gives one. */
public final class Everything {
    private Everything() {}

    /** Does nothing: the functions are called by the script around this. */
    public static void main(String[] args) {}

    /** {@return the questionnaires that are known} */
    @JSExport
    public static String questionnaires(String options) {
        return Scoring.questionnaires(options);
    }

    /** {@return one questionnaire} */
    @JSExport
    public static String questionnaire(String id, String options) {
        return Scoring.questionnaire(id, options);
    }

    /** {@return what is wrong with a document, of which the list of violations may be empty} */
    @JSExport
    public static String check(String type, String document, String options) {
        return Call.answer(options, given -> Documents.problem(DocumentType.all(), type, document, given));
    }

    /** {@return the profile of a sheet} */
    @JSExport
    public static String score(String sheet, String options) {
        return Scoring.score(sheet, options);
    }

    /** {@return which answers made which score, in sentences for the person} */
    @JSExport
    public static String explain(String sheet, String options) {
        return Call.answer(options, given -> {
            AnswerSheet filledIn = Documents.of(given).sheet(sheet);
            return ScoreExplanation.of(given.rule(filledIn.questionnaire()), filledIn)
                    .lines(given.languages());
        });
    }

    /** {@return a picture of one sheet or more of one person} */
    @JSExport
    public static String web(String sheets, String options) {
        return Call.answer(options, given -> Pictures.svg(Documents.of(given).sheets(sheets), given));
    }

    /** {@return an empty web for paper} */
    @JSExport
    public static String blankWeb(String id, String options) {
        return Call.answer(
                options,
                given -> BlankWeb.of(Documents.of(given).questionnaire(id))
                        .on(given.one("paper", Everything::paper).orElse(Paper.A4))
                        .in(given.languages())
                        .svg());
    }

    private static Paper paper(String code) {
        for (Paper paper : Paper.values()) {
            if (paper.code().equals(code)) {
                return paper;
            }
        }
        throw new IllegalArgumentException("there is no such paper");
    }

    /** {@return a questionnaire as a page to print} */
    @JSExport
    public static String form(String id, String options) {
        return Call.answer(
                options,
                given -> PaperForm.of(Documents.of(given).questionnaire(id))
                        .in(given.languages())
                        .html());
    }

    /** {@return a guide: for the conversation, the moderator of a team, or the participant} */
    @JSExport
    public static String guide(String name, String options) {
        return Call.answer(
                options,
                given -> DocumentType.GUIDE.write(
                        switch (name) {
                            case "conversation" -> GuideSection.guide();
                            case "moderator" -> ModeratorSection.guide();
                            case "participant" -> ParticipantSection.guide();
                            default -> throw Wrong.option("guide");
                        }));
    }

    /** {@return every text that a front end needs} */
    @JSExport
    public static String texts(String options) {
        return Call.answer(
                options,
                given -> TextCatalogue.in(
                        given.languages(), Documents.of(given).known().questionnaires()));
    }
}
