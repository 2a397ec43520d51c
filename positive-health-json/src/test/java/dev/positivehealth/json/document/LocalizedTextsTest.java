package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.json.Golden;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.Mapping;
import dev.positivehealth.json.paper.PaperForm;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.TextStatus;
import dev.positivehealth.scoring.ScoringRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts by language in documents: any languages, at least one, each once, in one order. */
class LocalizedTextsTest {
    private static final Questionnaire ONLY_DUTCH = Questionnaire.of(
            QuestionnaireId.parse("only-dutch/1"),
            LocalizedText.of(Map.of("nl", "Titel")),
            "made up for a test",
            "CC0-1.0",
            TextStatus.OWN,
            new AnswerScale(0, 10, LocalizedText.of("laag", "low"), LocalizedText.of("hoog", "high")),
            List.of(new Item(
                    ItemCode.parse("x1"),
                    Dimension.BODILY_FUNCTIONS,
                    LocalizedText.of(Map.of("nl", "alleen")),
                    LocalizedText.of("zin x1", "sentence x1"),
                    Sensitivity.HEALTH)));

    private static final Questionnaire THREE_LANGUAGES = Questionnaire.of(
                    QuestionnaireId.parse("three-languages/1"),
                    three("Drie talen", "Three languages", "三種語言"),
                    "made up for a test",
                    "CC0-1.0",
                    TextStatus.TRANSLATED,
                    new AnswerScale(
                            0,
                            10,
                            three("laag", "low", "低"),
                            LocalizedText.of(Map.of("de", "hoch", "zh-hant", "高", "EN", "high", "nl", "hoog"))),
                    List.of(new Item(
                            ItemCode.parse("sleeping"),
                            Dimension.BODILY_FUNCTIONS,
                            three("Slaap", "Sleep", "睡眠"),
                            three("Ik slaap goed.", "I sleep well.", "我睡得好。"),
                            Sensitivity.HEALTH)))
            .withNames(Map.of(
                    Dimension.PARTICIPATION, three("Erbij horen", "Belonging", "參與"),
                    Dimension.BODILY_FUNCTIONS, three("Mijn lichaam", "My body", "我的身體")));

    private record Own(Questionnaire questionnaire, String file) {
        String text() throws IOException {
            try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream("golden/" + file), file)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
            }
        }
    }

    static List<Own> own() {
        return List.of(
                new Own(ONLY_DUTCH, "questionnaire-only-dutch.json"),
                new Own(THREE_LANGUAGES, "questionnaire-three-languages.json"));
    }

    private static LocalizedText three(String dutch, String english, String chinese) {
        return LocalizedText.of(Map.of("zh-Hant", chinese, "nl", dutch, "en", english));
    }

    private static List<String> wrongWith(String title) {
        return Golden.QUESTIONNAIRE.wrongWith(
                Golden.QUESTIONNAIRE.text().replace("{\"nl\":\"Jeugd, een proef\",\"en\":\"Youth, a sample\"}", title));
    }

    @ParameterizedTest
    @MethodSource("own")
    void writesAndReadsTheGoldenFile(Own own) throws Exception {
        assertThat(Golden.DOCUMENTS.write(DocumentType.QUESTIONNAIRE, own.questionnaire()))
                .isEqualTo(own.text());
        assertThat(Golden.DOCUMENTS.read(DocumentType.QUESTIONNAIRE, own.text()).orElseThrow())
                .isEqualTo(own.questionnaire());
        for (Mapping mapping : Mapping.strict()) {
            assertThat(mapping.write(own.questionnaire()))
                    .as(mapping.toString())
                    .isEqualTo(own.text());
            assertThat(mapping.read(own.text(), Questionnaire.class))
                    .as(mapping.toString())
                    .isEqualTo(own.questionnaire());
        }
    }

    @ParameterizedTest
    @MethodSource("own")
    void scoresAndPrintsIt(Own own) throws Exception {
        Questionnaires known = Questionnaires.builtIn().with(own.questionnaire());
        String item = own.questionnaire().items().get(0).code().value();
        AnswerSheet sheet = JsonDocuments.of(known)
                .read(
                        DocumentType.ANSWER_SHEET,
                        "{\"questionnaire\":\"%s\",\"takenOn\":\"2026-03-01\",\"answers\":{\"%s\":7}}"
                                .formatted(own.questionnaire().id(), item))
                .orElseThrow();
        assertThat(ScoringRule.standardFor(own.questionnaire())
                        .score(sheet)
                        .score(Dimension.BODILY_FUNCTIONS)
                        .answered())
                .isEqualTo(1);
        assertThat(PaperForm.of(own.questionnaire()).html())
                .contains("<th scope=\"rowgroup\" colspan=\"4\">"
                        + own.questionnaire().name(Dimension.BODILY_FUNCTIONS).in(Languages.DUTCH)
                        + "</th>");
    }

    @Test
    void writesEachTagInItsOneSpellingAndReadsAnySpelling() {
        String written = Golden.QUESTIONNAIRE
                .text()
                .replace(
                        "{\"nl\":\"Jeugd, een proef\",\"en\":\"Youth, a sample\"}",
                        "{\"ZH-hant\":\"三\",\"nl-be\":\"Jeugd\",\"EN\":\"Youth\"}");
        Questionnaire read =
                Golden.DOCUMENTS.read(DocumentType.QUESTIONNAIRE, written).orElseThrow();
        assertThat(read.title().texts().keySet()).containsExactly("en", "nl-BE", "zh-Hant");
        assertThat(Golden.DOCUMENTS.write(DocumentType.QUESTIONNAIRE, read))
                .contains("\"title\":{\"en\":\"Youth\",\"nl-BE\":\"Jeugd\",\"zh-Hant\":\"三\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                   | /title list.empty",
                "{\"n\":\"x\"}                        | /title list.empty, /title/n property.unknown",
                "[]                                   | /title property.wrong-type",
                "\"x\"                                | /title property.wrong-type",
                "null                                 | /title property.wrong-type",
                "{\"fr\":\"x\"}                       | ``",
                "{\"fr\":\" \"}                       | /title/fr text.invalid",
                "{\"fr\":1,\"de\":null}               | /title/de property.wrong-type, /title/fr property.wrong-type",
                "{\"en\":\"\",\"nl\":\"\",\"fr\":\"\",\"de\":\"\"}"
                        + " | /title/nl text.invalid, /title/en text.invalid, /title/de text.invalid, /title/fr text.invalid",
                "{\"nl\":\"a\",\"NL\":\"b\"}          | /title/NL property.duplicate",
                "{\"NL\":\"a\",\"nl\":\"b\"}          | /title/nl property.duplicate",
                "{\"nl\":\"a\",\"nl\":\"b\"}          | /title/nl property.duplicate",
                "{\"nl-be\":7,\"nl-BE\":\"b\",\"NL-BE\":\"c\",\"NL-BE\":\"d\"}"
                        + " | /title/nl-be property.wrong-type, /title/nl-BE property.duplicate, /title/NL-BE property.duplicate",
                "{\"x_y\":\"a\",\"nl\":\"b\",\"\":\"c\"} | /title/ property.unknown, /title/x_y property.unknown",
                "{\"nl\":\"a\",\"nl-\":\"b\",\"nl-abcdefghi\":\"c\"} | /title/nl- property.unknown, /title/nl-abcdefghi property.unknown"
            })
    void tellsWhatIsWrongWithATextInContractOrder(String title, String found) {
        assertThat(String.join(", ", wrongWith(title))).isEqualTo(found);
    }

    @Test
    void tellsWhatIsWrongWithNamesOfDimensionsBetweenScaleAndItems() {
        String json = Golden.QUESTIONNAIRE
                .text()
                .replace("\"items\":[", """
                        "dimensions":{"zest":{"nl":"x"},"participation":{},"bodily-functions":{"nl":"%s","nl":"x"},\
                        "meaningfulness":"x","Participation":{}},"items":[{},""".formatted("x".repeat(201)))
                .replace("\"lowest\":-2", "\"lowest\":2");
        assertThat(Golden.QUESTIONNAIRE.wrongWith(json))
                .startsWith(
                        "/scale/lowest scale.invalid",
                        "/dimensions/bodily-functions/nl text.invalid",
                        "/dimensions/bodily-functions/nl property.duplicate",
                        "/dimensions/meaningfulness property.wrong-type",
                        "/dimensions/participation list.empty",
                        "/dimensions/Participation property.unknown",
                        "/dimensions/zest property.unknown",
                        "/items/0/code property.missing");
        assertThat(Golden.QUESTIONNAIRE.wrongWith(Golden.QUESTIONNAIRE
                        .tree()
                        .set("/dimensions", List.of())
                        .text()))
                .containsExactly("/dimensions property.wrong-type");
    }

    @Test
    void leavesNamesOfDimensionsOutWhereThereAreNone() {
        Questionnaire read = Golden.DOCUMENTS
                .read(
                        DocumentType.QUESTIONNAIRE,
                        Golden.QUESTIONNAIRE.text().replace("\"items\":[", "\"dimensions\":{},\"items\":["))
                .orElseThrow();
        assertThat(read).isEqualTo(Golden.QUESTIONNAIRE.value());
        assertThat(Golden.DOCUMENTS.write(DocumentType.QUESTIONNAIRE, read)).isEqualTo(Golden.QUESTIONNAIRE.text());
    }

    @Test
    void readsTextsOfAProgrammeInAnyLanguage() {
        String json = Golden.PROGRAMME
                .tree()
                .set("/coreGoals/0/label", Map.of("fr", "Bien dormir"))
                .text();
        assertThat(Golden.PROGRAMME.wrongWith(json)).isEmpty();
        assertThat(Set.copyOf(Golden.PROGRAMME.wrongWith(Golden.PROGRAMME
                        .tree()
                        .set("/coreGoals/0/label", Map.of())
                        .text())))
                .containsExactly("/coreGoals/0/label list.empty");
    }
}
