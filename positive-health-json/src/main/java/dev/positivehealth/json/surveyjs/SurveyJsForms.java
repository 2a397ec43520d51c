package dev.positivehealth.json.surveyjs;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.json.internal.ForeignJson;
import dev.positivehealth.json.internal.PlainJson;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.Objects;

/**
 * Writes questionnaires as forms of SurveyJS, and reads sheets of the data that people filled in there.
 *
 * <p>A form has a page for each dimension. Each question has the numbers of the scale and SurveyJS's "refuse to answer", which skips
 * it and stays in the data; a tick "I want to talk about this" follows it. Nothing is preset and nothing is required. On a scale of
 * more than 21 numbers the number is typed, and skipping is a tick of its own.
 *
 * <p>The id of the questionnaire and the day, as the device has it, come into the data by themselves. Who it is of comes from
 * the host: {@code survey.setValue("sheet_participant", "p-001")}, and {@code sheet_group} where groups are counted. SurveyJS does not
 * hold anybody to the scale, so whatever comes back is judged here.
 *
 * <p>Example: {@code SurveyJsForms.of(catalogue).readSheet(json)}, where {@code json} is {@code JSON.stringify(survey.data)}. Safe to
 * share between threads.
 */
public final class SurveyJsForms {
    private final Questionnaires known;

    private SurveyJsForms(Questionnaires known) {
        this.known = known;
    }

    /** Reads with a catalogue of questionnaires. */
    public static SurveyJsForms of(Questionnaires known) {
        return new SurveyJsForms(Objects.requireNonNull(known, "known"));
    }

    /** {@return the form as JSON on one line, every text in all its languages} */
    public String form(Questionnaire questionnaire) {
        Languages main = Languages.of(questionnaire.languageFor(Languages.ENGLISH));
        return PlainJson.text(new SurveyForm(questionnaire, main, false).json());
    }

    /** {@return the form in the one language that suits a reader best} */
    public String form(Questionnaire questionnaire, Languages languages) {
        Languages chosen = languages.startingWith(questionnaire.languageFor(languages));
        return PlainJson.text(new SurveyForm(questionnaire, chosen, true).json());
    }

    /** {@return a sheet as the data of its form, to go on with it there: {@code survey.data}} */
    public String data(AnswerSheet sheet) {
        return PlainJson.text(SurveyData.of(sheet));
    }

    /**
     * Reads the data of a form.
     *
     * @param utf8 the data as JSON; a byte order mark before it is skipped
     * @return the sheet, or all violations, each with its place in the data: first those of its form, then what is wrong with the
     *     sheet, in the order of a sheet's own violations
     */
    public Checked<AnswerSheet> readSheet(byte[] utf8) {
        return ForeignJson.read(utf8, plain -> new SurveyData(known).read(plain));
    }

    /** Reads the data of a form, as {@link #readSheet(byte[])} does. */
    public Checked<AnswerSheet> readSheet(String json) {
        return ForeignJson.read(json, plain -> new SurveyData(known).read(plain));
    }
}
