package dev.positivehealth.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.TextStatus;
import dev.positivehealth.scoring.ScoreExplanation;
import dev.positivehealth.scoring.ScoringRule;
import dev.positivehealth.scoring.SideBySide;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** An own questionnaire is shown in one of its languages and in its own names of dimensions, wherever it is shown. */
class OwnWordsTest {
    private static final Questionnaire DUTCH_ONLY = own("nl");
    private static final Questionnaire FRENCH_ONLY = own("fr");
    private static final Questionnaire THREE = own("nl", "en", "fr");

    private static Questionnaire own(String... tags) {
        return Questionnaire.of(
                        QuestionnaireId.parse("own/1"),
                        text("title", tags),
                        "a test",
                        "none",
                        TextStatus.OWN,
                        new AnswerScale(0, 10, text("low", tags), text("high", tags)),
                        List.of(
                                item("one", Dimension.BODILY_FUNCTIONS, tags),
                                item("two", Dimension.PARTICIPATION, tags)))
                .withNames(Map.of(Dimension.BODILY_FUNCTIONS, text("body", tags)));
    }

    private static Item item(String code, Dimension dimension, String... tags) {
        return new Item(ItemCode.parse(code), dimension, text(code, tags), text(code + "!", tags), Sensitivity.HEALTH);
    }

    private static LocalizedText text(String words, String... tags) {
        return LocalizedText.of(
                List.of(tags).stream().collect(Collectors.toMap(tag -> tag, tag -> words + " (" + tag + ")")));
    }

    private static AnswerSheet sheet(Questionnaire questionnaire) {
        return questionnaire
                .sheet(Sheets.SPRING)
                .answer("one", 7)
                .talkAbout("one")
                .complete();
    }

    private static SpiderWeb web(Questionnaire questionnaire) {
        return SpiderWeb.of(Sheets.score(sheet(questionnaire)), questionnaire);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en            | nl", "nl-BE         | nl", "fr, nl;q=0.8  | nl"})
    void isShownInTheOneLanguageThatItHas(String wanted, String lang) {
        Languages languages = Languages.parse(wanted);
        Element svg = Xml.parse(web(DUTCH_ONLY).in(languages).svg());
        assertThat(svg.getAttribute("lang")).isEqualTo(lang);
        assertThat(Xml.texts(svg)).contains("body (nl)", "Meedoen", "7,0", "Hier wil ik over praten:");
        assertThat(web(DUTCH_ONLY).in(languages).textAlternative())
                .contains(
                        "De schaal loopt van 0 (low (nl)) tot 10 (high (nl)).",
                        "\nbody (nl): 7,0.",
                        "\nMeedoen: ",
                        "one (nl)");
        Element blank = Xml.parse(BlankWeb.of(DUTCH_ONLY).in(languages).svg());
        assertThat(blank.getAttribute("lang")).isEqualTo(lang);
        assertThat(blank.getAttribute("aria-label")).isEqualTo("Mijn web");
        assertThat(Xml.texts(blank)).contains("body (nl)", "Meedoen");
        assertThat(Xml.all(blank, "desc").get(0).getTextContent()).contains("body (nl), Mentaal welbevinden");
    }

    @Test
    void takesTheNextLanguageForWordsThatTheLibraryDoesNotHave() {
        Element svg = Xml.parse(web(FRENCH_ONLY).in(Languages.of("de", "nl")).svg());
        assertThat(svg.getAttribute("lang")).isEqualTo("fr");
        assertThat(Xml.texts(svg)).contains("body (fr)", "Meedoen", "7,0");
        assertThat(web(FRENCH_ONLY).in(Languages.of("fr")).textAlternative())
                .contains(
                        "The scale runs from 0 (low (fr)) to 10 (high (fr)).",
                        "\nbody (fr): 7.0.",
                        "\nParticipation: ");
        assertThat(Xml.parse(BlankWeb.of(FRENCH_ONLY).svg()).getAttribute("lang"))
                .isEqualTo("fr");
    }

    @Test
    void choosesAmongItsLanguagesWhateverThoseOfTheLibrary() {
        assertThat(Xml.parse(web(THREE).in(Languages.parse("fr-CA, nl")).svg()).getAttribute("lang"))
                .isEqualTo("fr");
        assertThat(web(THREE).in(Languages.DUTCH).in(Theme.DARK).svg()).contains("body (nl)", "lang=\"nl\"");
        assertThat(web(THREE).in(Languages.of("de")).svg()).isEqualTo(web(THREE).svg());
    }

    @Test
    void isExplainedInOneLanguageAndItsOwnNames() {
        AnswerSheet sheet = sheet(DUTCH_ONLY);
        List<String> lines =
                ScoreExplanation.of(ScoringRule.standardFor(DUTCH_ONLY), sheet).lines(Languages.ENGLISH);
        assertThat(lines).anyMatch(line -> line.startsWith("body (nl): 7,0. ")).contains("  one (nl): antwoord 7");
        assertThat(lines).noneMatch(line -> line.contains("Participation"));
    }

    @Test
    void showsTwoSheetsInTheWordsOfTheLaterOne() {
        ScoringRule rule = ScoringRule.standardFor(THREE);
        SideBySide sides = SideBySide.of(rule, sheet(FRENCH_ONLY), sheet(THREE));
        assertThat(sides.questionnaire()).isEqualTo(THREE);
        assertThat(SpiderWeb.of(sides).in(Languages.DUTCH).textAlternative()).contains("body (nl)", "one (nl)");
    }
}
