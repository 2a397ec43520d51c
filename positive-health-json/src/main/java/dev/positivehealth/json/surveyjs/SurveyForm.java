package dev.positivehealth.json.surveyjs;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.internal.FormWords;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One form, a page for each dimension.
 *
 * @param languages the languages of the reader, that of the form first
 * @param isAlone whether texts are in that one language only
 */
record SurveyForm(Questionnaire questionnaire, Languages languages, boolean isAlone) {
    /** As many numbers as can be chosen from; on a longer scale one is typed. */
    private static final int MOST_CHOICES = 21;

    private static final String ENGLISH = "en";

    /** The language of SurveyJS's texts that have none named. */
    private static final String DEFAULT = "default";

    /** The day on which the form is open, where it is filled in: two digits for month and day. */
    private static final String TODAY = "year(today()) + '-' + iif(month(today()) < 10, '0', '') + month(today())"
            + " + '-' + iif(day(today()) < 10, '0', '') + day(today())";

    /** Whether the numbers of a scale are few enough to choose from. */
    static boolean isChosen(AnswerScale scale) {
        return scale.highest() - scale.lowest() < MOST_CHOICES;
    }

    Map<String, Object> json() {
        Map<String, Object> form = object("title", text(questionnaire.title()));
        form.put(
                "calculatedValues",
                List.of(
                        calculated(DataNames.QUESTIONNAIRE, "'" + questionnaire.id() + "'"),
                        calculated(DataNames.TAKEN_ON, TODAY)));
        List<Map<String, Object>> pages = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<Map<String, Object>> elements =
                    questionnaire.items(dimension).stream().flatMap(this::asked).toList();
            if (!elements.isEmpty()) {
                pages.add(object(
                        "name",
                        DataNames.OF_SHEET + dimension.code(),
                        "title",
                        text(questionnaire.name(dimension)),
                        "elements",
                        elements));
            }
        }
        Map<String, Object> remark = object("type", "comment", "name", DataNames.REMARK);
        remark.put("title", text(FormWords.remark()));
        remark.put("maxLength", AnswerSheet.LONGEST_REMARK);
        pages.add(object("name", DataNames.OF_SHEET + "end", "elements", List.of(remark)));
        form.put("pages", pages);
        return form;
    }

    private static Map<String, Object> calculated(String name, String expression) {
        return object("name", name, "expression", expression, "includeIntoResult", true);
    }

    private Stream<Map<String, Object>> asked(Item item) {
        AnswerScale scale = questionnaire.scale();
        Map<String, Object> tick = tick(item, DataNames.TALK_ABOUT, FormWords.talkAbout(item));
        return isChosen(scale)
                ? Stream.of(chosen(item, scale), tick)
                : Stream.of(typed(item, scale), tick(item, DataNames.SKIP, FormWords.skip(item)), tick);
    }

    /**
     * Radio buttons, and beside them SurveyJS's own "refuse to answer", whose value stays in the data. Its {@code rating} would show
     * the same numbers, but has no such choice, and drops the {@code null} that could stand for one.
     */
    private Map<String, Object> chosen(Item item, AnswerScale scale) {
        Map<String, Object> question = question("radiogroup", item);
        question.put(
                "choices",
                IntStream.rangeClosed(scale.lowest(), scale.highest())
                        .mapToObj(number -> choice(number, scale))
                        .toList());
        question.put("colCount", 0);
        question.put("showRefuseItem", true);
        question.put("refuseText", text(FormWords.skip()));
        return question;
    }

    private Object choice(int number, AnswerScale scale) {
        if (number == scale.lowest()) {
            return object("value", number, "text", text(FormWords.lowest(scale)));
        }
        return number == scale.highest() ? object("value", number, "text", text(FormWords.highest(scale))) : number;
    }

    private Map<String, Object> typed(Item item, AnswerScale scale) {
        Map<String, Object> question = question("text", item);
        question.put("description", text(FormWords.ends(scale)));
        question.put("inputType", "number");
        question.put("min", scale.lowest());
        question.put("max", scale.highest());
        question.put("step", 1);
        return question;
    }

    private Map<String, Object> question(String type, Item item) {
        return object("type", type, "name", item.code().value(), "title", text(item.statement()));
    }

    private Map<String, Object> tick(Item item, String what, LocalizedText words) {
        return object(
                "type", "boolean", "name", item.code().value() + what, "title", text(words), "renderAs", "checkbox");
    }

    /** A text in one language, or in each by its tag; SurveyJS takes {@code default} for English and for what is missing. */
    private Object text(LocalizedText text) {
        if (isAlone || text.texts().size() == 1) {
            return text.in(languages);
        }
        Map<String, Object> byLanguage = object(DEFAULT, text.in(Languages.ENGLISH));
        text.texts().forEach((tag, words) -> {
            if (!tag.equals(ENGLISH)) {
                byLanguage.put(tag, words);
            }
        });
        return byLanguage;
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
