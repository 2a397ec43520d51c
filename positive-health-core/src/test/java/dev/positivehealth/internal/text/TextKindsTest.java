package dev.positivehealth.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every text for people keeps to: one word for one thing, one thing asked in a statement, dates as people write them. */
class TextKindsTest {
    /** Words that are not ours, by language, each with the word that we use. */
    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "nl",
            Map.of(
                    "\\bitems?\\b", "vraag",
                    "cijfer per dimensie|cijfer dat de persoon", "score",
                    "spinnenweb", "web",
                    "\\btoezegging", "belofte",
                    "hoort .?mag niet", "krijgt als antwoord: Dat mag niet.",
                    "\\b[uU]w?\\b", "je",
                    "(?<!gespreks)\\bpartners?\\b", "gesprekspartner",
                    "\\b(the|and|with|which|your|after|wording|own choice)\\b", "Nederlands"),
            "en",
            Map.of(
                    "\\b[Tt]alks\\b|\\b([Aa]|[Tt]he|[Tt]his|that|an?other|next|[Nn]o|each|every|annual|development"
                            + "|safe|good|second|private|such) talk\\b",
                    "conversation",
                    "\\b[Mm]arks?\\b",
                    "score, or sign",
                    "\\b[Ii]tems?\\b",
                    "question",
                    "[Ss]pider web",
                    "web",
                    "\\bt(ake|akes|aken|ook|aking) (\\w+ ){0,3}consents? |consent (was |is )?taken back|\\btook .*consent back",
                    "withdraw",
                    "(?<!onversation )\\b[Pp]artners?\\b",
                    "conversation partner",
                    "\\b(assessment|judging my work)\\b",
                    "appraisal",
                    "company doctor|social work for employees|psychologist for work|your own doctor",
                    "occupational physician, company social work, occupational psychologist, your family doctor",
                    "\\b(refer to|room for own words|do[es]* people good|an own|time enough)\\b",
                    "English",
                    "\\b(het|een|niet|voor|wordt|of de)\\b",
                    "English"));

    /** Names in documents and rules about them, which developers read; there an item is called as in JSON. */
    private static final Set<String> FOR_DEVELOPERS = Set.of("schema", "unsupported", "violations");

    private static final Pattern ISO = Pattern.compile("\\b[0-9]{4}-[0-9]{2}(-[0-9]{2})?\\b");

    /** What joins two things that are asked. */
    private static final Map<String, Pattern> JOINS = Map.of(
            "nl", Pattern.compile("\\b(en|of)\\b|,.* (maar|zonder)\\b|;"),
            "en", Pattern.compile("\\b(and|or)\\b|, .* but\\b|;"));

    /** Statements that join two words and ask one thing, each with the reason. */
    private static final Map<String, String> ASKS_ONE_THING = Map.of(
            "communicating", "an understanding has two sides",
            "feeling-balanced", "a balance lies between two things",
            "complaints-and-pain", "whatever it is that holds somebody back");

    private static final Map<String, Pattern> TIMES = Map.of(
            "nl", Pattern.compile("\\b(elke dag|altijd|nooit|vaak|de laatste tijd|de meeste dagen)\\b"),
            "en", Pattern.compile("\\b(every day|always|never|often|lately|most days)\\b"));

    private static List<String> tables() {
        return Texts.tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void hasOneWordForOneThing(String table) {
        List<String> found = new ArrayList<>();
        each(
                table,
                (language, key, text) -> WORDS.getOrDefault(language, Map.of()).forEach((wrong, right) -> {
                    if (Pattern.compile(wrong).matcher(text).find()
                            && !(FOR_DEVELOPERS.contains(table) && isNameInDocuments(wrong))) {
                        found.add(key + " (" + language + "): " + text + " -> " + right);
                    }
                }));
        assertThat(found).isEmpty();
    }

    private static boolean isNameInDocuments(String wrong) {
        return wrong.contains("tems?") || wrong.contains("artners?");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void writesADateAsPeopleDo(String table) {
        List<String> found = new ArrayList<>();
        each(table, (language, key, text) -> {
            boolean saysHowToWriteOne = key.equals("taken-on.invalid");
            if (ISO.matcher(text).find() && !saysHowToWriteOne) {
                found.add(key + ": " + text);
            }
        });
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 1 maart 2026, 1 March 2026",
        "2026-05-31, 31 mei 2026, 31 May 2026",
        "1999-12-09, 9 december 1999, 9 December 1999"
    })
    void callsADayAsPeopleDo(LocalDate day, String dutch, String english) {
        LocalizedText called = Dates.of(day, LocalizedText::of);
        assertThat(called).isEqualTo(LocalizedText.of(dutch, english));
    }

    /** Stands at the beginning of a sentence about one thing: "de lijst met antwoorden moet er staan". */
    @Test
    void callsWhatIsFilledInByANounWithItsArticle() {
        each(
                "properties",
                (language, key, text) ->
                        assertThat(text).as(key).matches(language.equals("nl") ? "(de|het) .+" : "the .+"));
    }

    static List<Questionnaire> questionnaires() {
        return Questionnaires.builtIn().all();
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void asksOneThingInEachStatement(Questionnaire questionnaire) {
        assertThat(statements(
                        questionnaire,
                        item -> !ASKS_ONE_THING.containsKey(item.code().value()),
                        JOINS))
                .isEmpty();
    }

    /** A variant keeps the title, and has fewer questions. */
    @ParameterizedTest
    @MethodSource("questionnaires")
    void promisesNoNumberOfQuestionsInItsTitle(Questionnaire questionnaire) {
        assertThat(questionnaire.title().texts().values())
                .allSatisfy(title -> assertThat(title).doesNotContainPattern("[0-9]"));
    }

    /** A statement that says "every day" can hardly be answered with the highest number. */
    @ParameterizedTest
    @MethodSource("questionnaires")
    void namesNoTimeInAStatementOnHowWellItFits(Questionnaire questionnaire) {
        assertThat(statements(questionnaire, item -> true, TIMES)).isEmpty();
    }

    @Test
    void hasNoExceptionThatNoStatementNeeds() {
        Questionnaire all = questionnaires().get(1);
        assertThat(ASKS_ONE_THING.keySet())
                .allSatisfy(code -> assertThat(
                                statements(all, item -> item.code().value().equals(code), JOINS))
                        .isNotEmpty());
    }

    private static List<String> statements(
            Questionnaire questionnaire, Predicate<Item> which, Map<String, Pattern> wrong) {
        List<String> found = new ArrayList<>();
        questionnaire.items().stream()
                .filter(which)
                .forEach(item -> item.statement().texts().forEach((language, text) -> {
                    if (Objects.requireNonNull(wrong.get(language))
                            .matcher(text)
                            .find()) {
                        found.add(item.code() + ": " + text);
                    }
                }));
        return found;
    }

    /** The words of a scale answer "how well does it fit" or "how much is it as I want it": nothing is asked with a question mark. */
    @ParameterizedTest
    @MethodSource("questionnaires")
    void fitsTheEndsOfItsScale(Questionnaire questionnaire) {
        assertThat(questionnaire.items())
                .allSatisfy(item -> assertThat(item.statement().texts().values())
                        .allSatisfy(text -> assertThat(text).doesNotContain("?", ":")));
    }

    @FunctionalInterface
    private interface Reader {
        void read(String language, String key, String text);
    }

    private static void each(String table, Reader reader) {
        Texts texts = Texts.of(table);
        texts.keys()
                .forEach(key -> texts.get(key, LocalizedText::of)
                        .texts()
                        .forEach((language, text) -> reader.read(language, key, text.replaceAll("\\{\\w+}", ""))));
    }
}
