package dev.positivehealth.json.internal;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a form of another system says beside the texts of a questionnaire, in the library's words. */
public final class FormWords {
    private static final Texts TEXTS = Texts.of("paper");
    private static final String BETWEEN = ": ";

    private FormWords() {}

    /** {@return the words at the box of an item that somebody wants to talk about} */
    public static LocalizedText talkAbout(Item item) {
        return item.label().followedBy(BETWEEN, of("talk-about"));
    }

    /** {@return the words at the box that skips an item} */
    public static LocalizedText skip(Item item) {
        return item.label().followedBy(BETWEEN, of("skip"));
    }

    /** {@return the word for skipping alone} */
    public static LocalizedText skip() {
        return of("skip");
    }

    /** {@return the question for what is missing in the questionnaire} */
    public static LocalizedText remark() {
        return of("missing");
    }

    /** {@return what the lowest number of a scale means: {@code 0: ...}} */
    public static LocalizedText lowest(AnswerScale scale) {
        return end(scale.lowest(), scale.lowestMeaning());
    }

    /** {@return what the highest number of a scale means: {@code 10: ...}} */
    public static LocalizedText highest(AnswerScale scale) {
        return end(scale.highest(), scale.highestMeaning());
    }

    /** {@return the word for the group that somebody stands in} */
    public static LocalizedText group() {
        return Texts.of("properties").get("group", LocalizedText::of);
    }

    /**
     * {@return where a questionnaire comes from and its licence, and whose work it is if it is built in: to be shown wherever it
     * is}
     */
    public static LocalizedText rights(Questionnaire questionnaire) {
        boolean isBuiltIn = Questionnaires.builtIn()
                .find(questionnaire.id())
                .filter(questionnaire::equals)
                .isPresent();
        Map<String, String> byLanguage = new LinkedHashMap<>();
        of("source").texts().forEach((tag, words) -> {
            String source = isBuiltIn ? Questionnaires.source().in(Languages.of(tag)) : questionnaire.source();
            byLanguage.put(tag, Texts.fill(words, Map.of("source", source, "licence", questionnaire.licence())));
        });
        LocalizedText source = LocalizedText.of(byLanguage);
        return isBuiltIn
                ? source.followedBy(" ", Questionnaires.attribution()).followedBy(" ", Questionnaires.independence())
                : source;
    }

    /** {@return what both ends of a scale mean} */
    public static LocalizedText ends(AnswerScale scale) {
        return lowest(scale).followedBy("; ", highest(scale));
    }

    private static LocalizedText end(int number, LocalizedText meaning) {
        return meaning.map(words -> number + BETWEEN + words);
    }

    private static LocalizedText of(String key) {
        return TEXTS.get(key, LocalizedText::of);
    }
}
