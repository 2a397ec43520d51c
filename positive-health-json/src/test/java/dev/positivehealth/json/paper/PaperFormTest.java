package dev.positivehealth.json.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.TextStatus;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PaperFormTest {
    private static final Questionnaire ADULT = Questionnaires.builtIn().get(QuestionnaireId.parse("adult-44/1"));

    private static Questionnaire own(String text, int lowest, int highest) {
        LocalizedText both = LocalizedText.of(text, text);
        return Questionnaire.of(
                QuestionnaireId.parse("own/1"),
                both,
                text,
                text,
                TextStatus.OWN,
                new AnswerScale(lowest, highest, both, both),
                List.of(new Item(ItemCode.parse("a"), Dimension.PARTICIPATION, both, both, Sensitivity.HEALTH)));
    }

    private static int count(String html, String part) {
        return (html.length() - html.replace(part, "").length()) / part.length();
    }

    @Test
    void hasAnItemWithItsNumbersAndABoxForEveryQuestionInBothLanguages() {
        String html = PaperForm.of(ADULT).html();

        assertThat(count(html, "<div class=\"item\">")).isEqualTo(2 * 44);
        assertThat(count(html, "<span class=\"box\"></span>")).isEqualTo(2 * 44);
        String numbers = IntStream.rangeClosed(0, 10)
                .mapToObj(n -> "<span>" + n + "</span>")
                .reduce("", String::concat);
        assertThat(count(html, "<div class=\"scale\">" + numbers + "</div>")).isEqualTo(2 * 44);
        ADULT.items()
                .forEach(item -> assertThat(html)
                        .contains(
                                item.statement().in(Languages.DUTCH).replace("\"", "&quot;"),
                                item.statement().in(Languages.ENGLISH).replace("\"", "&quot;")));
    }

    private static Questionnaire in(Map<String, String> texts) {
        LocalizedText text = LocalizedText.of(texts);
        return Questionnaire.of(
                        QuestionnaireId.parse("own/1"),
                        text,
                        "a test",
                        "none",
                        TextStatus.OWN,
                        new AnswerScale(0, 10, text, text),
                        List.of(new Item(ItemCode.parse("a"), Dimension.PARTICIPATION, text, text, Sensitivity.HEALTH)))
                .withNames(Map.of(Dimension.PARTICIPATION, text.map(words -> words + "-name")));
    }

    @Test
    void isInEveryLanguageThatBothTheQuestionnaireAndTheLibraryHave() {
        assertThat(PaperForm.of(in(Map.of("en", "e", "fr", "f", "nl", "n"))).html())
                .containsSubsequence("<html lang=\"nl\">", "<article lang=\"nl\">", "<article lang=\"en\">")
                .contains("<h2>n-name</h2>", "<h2>e-name</h2>")
                .doesNotContain("lang=\"fr\"", "Meedoen", "Participation");
        assertThat(PaperForm.of(in(Map.of("fr", "f", "nl", "n"))).html())
                .contains("<article lang=\"nl\">", "<h2>n-name</h2>")
                .doesNotContain("lang=\"en\"", "lang=\"fr\"");
    }

    @Test
    void isInOneLanguageOfTheQuestionnaireAndTakesOtherWordsFromTheNextThatIsAsked() {
        Questionnaire french = in(Map.of("fr", "f"));
        assertThat(PaperForm.of(french).html())
                .contains("<html lang=\"fr\">", "<article lang=\"fr\">", "<h2>f-name</h2>", "I want to talk about this")
                .isEqualTo(PaperForm.of(french).in(Languages.of("fr")).html());
        assertThat(PaperForm.of(french).in(Languages.parse("fr-BE, nl;q=0.5")).html())
                .contains("<html lang=\"fr\">", "Hier wil ik over praten")
                .doesNotContain("I want to talk");
        assertThat(PaperForm.of(in(Map.of("nl", "n"))).in(Languages.ENGLISH).html())
                .contains("<html lang=\"nl\">", "<article lang=\"nl\">", "Hier wil ik over praten")
                .doesNotContain("I want to talk");
    }

    @Test
    void presetsAndRequiresNothingAndRefersToNothingOutside() {
        assertThat(PaperForm.of(ADULT).html())
                .doesNotContain("<input", "required", "<script", "<link", "<img", "http", "url(", "@import");
    }

    @Test
    void writesALineForMoreThanElevenNumbers() {
        assertThat(PaperForm.of(own("a", 0, 10)).html()).contains("<div class=\"scale\"><span>0</span>");
        assertThat(PaperForm.of(own("a", 0, 11)).html())
                .contains("<div class=\"scale\"><span class=\"line\"></span></div>");
    }

    @Test
    void namesTheInstituteForBuiltInQuestionnairesOnly() {
        String independence = Questionnaires.independence().in(Languages.ENGLISH);

        assertThat(PaperForm.of(ADULT).in(Languages.ENGLISH).html()).contains(independence);
        assertThat(PaperForm.of(own("a", 0, 10)).in(Languages.ENGLISH).html()).doesNotContain(independence);
    }

    /** A form is read by people: its source is told in their language, and no English stands in Dutch. */
    @Test
    void tellsItsSourceInTheLanguageOfTheForm() {
        assertThat(Questionnaires.builtIn().all()).allSatisfy(questionnaire -> {
            PaperForm form = PaperForm.of(questionnaire);
            assertThat(form.in(Languages.DUTCH).html())
                    .contains("Bron: " + Questionnaires.source().in(Languages.DUTCH) + ". Licentie")
                    .doesNotContain(questionnaire.source());
            assertThat(form.in(Languages.ENGLISH).html()).contains("Source: " + questionnaire.source() + ". Licence");
        });
        assertThat(PaperForm.of(own("Somewhere", 0, 10)).in(Languages.DUTCH).html())
                .contains("Bron: Somewhere.");
    }

    @Property(tries = 300)
    void anyTextStaysText(@ForAll String text) {
        Assume.that(!text.isBlank()
                && text.codePointCount(0, text.length()) <= Questionnaire.LONGEST_LABEL
                && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        String plain = PaperForm.of(own("x", 0, 10)).html();
        String html = PaperForm.of(own(text, 0, 10)).html();

        assertThat(count(html, "<")).isEqualTo(count(plain, "<"));
        assertThat(count(html, ">")).isEqualTo(count(plain, ">"));
        assertThat(html.codePoints()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
        assertThat(html.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
