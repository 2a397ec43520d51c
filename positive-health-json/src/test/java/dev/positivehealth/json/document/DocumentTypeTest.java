package dev.positivehealth.json.document;

import static dev.positivehealth.json.Golden.DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.Violation;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.json.Golden;
import dev.positivehealth.json.PlainTree;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every type of document, at every place of its golden file. */
class DocumentTypeTest {
    /** What may be left out, as type and pointer; elements of lists are no properties. */
    private static final Set<String> OPTIONAL = Set.of(
            "answer-sheet/1 /format",
            "answer-sheet/1 /participant",
            "answer-sheet/1 /group",
            "answer-sheet/1 /talkAbout",
            "answer-sheet/1 /remark",
            "answer-sheet/1 /answers/feeling-fit",
            "answer-sheet/1 /answers/sleeping",
            "answer-sheet/1 /answers/eating",
            "answer-sheet/1 /answers/gratitude",
            "profile/1 /format",
            "profile/1 /participant",
            "profile/1 /talkAbout",
            "profile/1 /fingerprint",
            "questionnaire/1 /format",
            "questionnaire/1 /title/nl",
            "questionnaire/1 /title/en",
            "questionnaire/1 /scale/lowestMeaning/nl",
            "questionnaire/1 /scale/lowestMeaning/en",
            "questionnaire/1 /scale/highestMeaning/nl",
            "questionnaire/1 /scale/highestMeaning/en",
            "questionnaire/1 /items/*/label/nl",
            "questionnaire/1 /items/*/label/en",
            "questionnaire/1 /items/*/statement/nl",
            "questionnaire/1 /items/*/statement/en",
            "problem/1 /format",
            "problem/1 /line",
            "problem/1 /type",
            "problem/1 /status",
            "consent-ledger/1 /format",
            "consent-ledger/1 /events/*/asked/scope/dimensions",
            "consent-ledger/1 /events/*/asked/scope/aspects",
            "consent-ledger/1 /events/*/asked/scope/parts",
            "consent-ledger/1 /events/*/scope/aspects",
            "consent-ledger/1 /events/*/scope/parts",
            "consent-receipt/1 /format",
            "consent-receipt/1 /request/scope/dimensions",
            "consent-receipt/1 /request/scope/aspects",
            "consent-receipt/1 /request/scope/parts",
            "consent-receipt/1 /event/scope/aspects",
            "consent-receipt/1 /event/scope/parts",
            "conversation/1 /format",
            "conversation/1 /steps/*/setting/where",
            "conversation/1 /steps/*/setting/materials",
            "conversation/1 /steps/*/expectations/mine",
            "conversation/1 /steps/*/expectations/theOrganisations",
            "conversation/1 /steps/*/expectations/whatItCannot",
            "conversation/1 /steps/*/expectations/whyHere",
            "conversation/1 /steps/*/topics/*/aspect",
            "action-plan/1 /format",
            "action-plan/1 /wheel/answers/what-really-matters",
            "action-plan/1 /wheel/answers/what-will-you-do",
            "action-plan/1 /wheel/options",
            "action-plan/1 /actions",
            "action-plan/1 /actions/*/firstStep",
            "action-plan/1 /actions/*/wovenInto",
            "action-plan/1 /actions/*/until",
            "action-plan/1 /actions/*/buddyConsent",
            "action-plan/1 /needs",
            "action-plan/1 /reflections",
            "action-plan/1 /reflections/*/celebration",
            "need/1 /format",
            "journey/1 /format",
            "journey/1 /invitations",
            "journey/1 /sheets",
            "journey/1 /conversations",
            "journey/1 /plans",
            "journey/1 /stoppedAt",
            "team-session/1 /format",
            "team-session/1 /materials",
            "team-session/1 /sharedValues",
            "team-session/1 /wheel",
            "team-session/1 /wheel/answers/what-really-matters",
            "team-session/1 /wheel/answers/what-will-you-do",
            "team-session/1 /wheel/options",
            "team-session/1 /plan/actions",
            "team-session/1 /plan/actions/*/wovenInto",
            "team-session/1 /plan/needs",
            "team-session/1 /plan/reflections",
            "team-session/1 /plan/reflections/*/celebration",
            "group-report/1 /format",
            "group-tally/1 /format",
            "programme/1 /format",
            "programme/1 /ambassadors",
            "programme/1 /coreGoals/*/label/en",
            "programme/1 /coreGoals/*/label/nl",
            "programme/1 /coreGoals/*/message/en",
            "programme/1 /coreGoals/*/message/nl",
            "programme/1 /embeddings",
            "programme/1 /evaluations",
            "programme/1 /evaluations/*/access",
            "programme/1 /evaluations/*/interviews",
            "programme/1 /evaluations/*/interviews/*/themes",
            "programme/1 /fit",
            "programme/1 /guidelines",
            "programme/1 /guidelines/*/cautions",
            "programme/1 /guidelines/*/evaluateOn",
            "programme/1 /guidelines/*/evaluatedOn",
            "programme/1 /guidelines/*/madeWith",
            "programme/1 /guidelines/*/tailoring",
            "programme/1 /measures",
            "programme/1 /messages",
            "programme/1 /messages/*/benefits",
            "programme/1 /messages/*/example",
            "programme/1 /messages/*/goals",
            "programme/1 /milestones",
            "programme/1 /milestones/*/celebration",
            "programme/1 /needs",
            "programme/1 /partners",
            "programme/1 /partners/*/experience",
            "programme/1 /partners/*/languages",
            "programme/1 /partners/*/limits",
            "programme/1 /partners/*/routes",
            "programme/1 /partners/*/trained",
            "programme/1 /pilots",
            "programme/1 /pilots/*/didNotWork",
            "programme/1 /pilots/*/materials",
            "programme/1 /pilots/*/next",
            "programme/1 /pilots/*/until",
            "programme/1 /pilots/*/widenedTo",
            "programme/1 /pilots/*/worked",
            "programme/1 /readiness",
            "programme/1 /readiness/*/words",
            "programme/1 /scans",
            "programme/1 /scans/*/actionPoints",
            "programme/1 /scans/*/actionPoints/*/doneOn",
            "programme/1 /scans/*/initiatives",
            "programme/1 /scans/*/initiatives/*/cautions",
            "programme/1 /setAside",
            "programme/1 /sponsors",
            "programme/1 /sponsors/*/example",
            "programme/1 /stories",
            "programme/1 /stories/*/brings",
            "programme/1 /stories/*/enthusiasm",
            "programme/1 /stories/*/obstacle",
            "programme/1 /support",
            "programme/1 /timeSetAside",
            "programme/1 /trainings",
            "programme/1 /trainings/*/heldOn",
            "programme/1 /trainings/*/subjects");

    /** What a message speaks of: names and values of any kind, none of which must be there. */
    private static final String PARAMS = "/params";

    /** What may be left out by itself, but contradicts the rest of the golden file when it is. */
    private static final Map<String, String> WITHOUT_WHICH = pairs(
            "consent-receipt/1 /request/scope/aspects",
            "/event event.not-possible: this cannot have happened after what happened before",
            "consent-receipt/1 /request/scope/parts",
            "/event event.not-possible: this cannot have happened after what happened before",
            "need/1 /events",
            "/state value.invalid: state is not valid; see the documentation",
            "conversation/1 /steps/3/topics/1/agreedAt",
            "/steps/3 topic.not-agreed: a topic that has to do with health may be spoken of only if the person agreed to it for this conversation",
            "conversation/1 /steps/3/topics",
            "/steps/4 event.not-possible: this cannot have happened after what happened before",
            "consent-ledger/1 /events/0/asked/scope/aspects",
            "/events/2 event.not-possible: this cannot have happened after what happened before",
            "consent-ledger/1 /events/0/asked/scope/parts",
            "/events/2 event.not-possible: this cannot have happened after what happened before",
            "consent-ledger/1 /events/3/asked/scope/dimensions",
            "/events/3/asked/scope value.invalid: scope is not valid; see the documentation",
            "consent-ledger/1 /events/6/asked/scope/dimensions",
            "/events/6/asked/scope value.invalid: scope is not valid; see the documentation",
            "team-session/1 /notes/0/spot",
            "/notes event.not-possible: this cannot have happened after what happened before",
            "team-session/1 /notes/1/spot",
            "/notes event.not-possible: this cannot have happened after what happened before",
            "team-session/1 /notes/2/spot",
            "/notes event.not-possible: this cannot have happened after what happened before",
            "team-session/1 /notes/3/spot",
            "/notes event.not-possible: this cannot have happened after what happened before",
            "team-session/1 /whatStandsOut",
            "/whatStandsOut event.not-possible: this cannot have happened after what happened before",
            "team-session/1 /plan",
            "/plan event.not-possible: this cannot have happened after what happened before",
            "programme/1 /coreGoals",
            " value.invalid: programme is not valid; see the documentation",
            "programme/1 /evaluations/0/codebook/codes",
            "/evaluations/0 value.invalid: evaluations is not valid; see the documentation",
            "programme/1 /evaluations/0/interviews/0/consent",
            "/evaluations/0/interviews/0 value.invalid: interviews is not valid; see the documentation",
            "programme/1 /evaluations/0/interviews/0/steps",
            "/evaluations/0/interviews/0 value.invalid: interviews is not valid; see the documentation");

    private static Map<String, String> pairs(String... keysAndValues) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            pairs.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return pairs;
    }

    private static final Map<String, Object> OF_EACH_JSON_TYPE = new LinkedHashMap<>(Map.of(
            "string",
            "text",
            "number",
            1,
            "boolean",
            true,
            "object",
            new LinkedHashMap<>(),
            "array",
            new ArrayList<>()));

    @ParameterizedTest
    @MethodSource("dev.positivehealth.json.Golden#all")
    <T> void writesTheGoldenFile(Golden<T> golden) {
        assertThat(golden.write()).isEqualTo(golden.text());
        assertThat(golden.write().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(golden.text().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("dev.positivehealth.json.Golden#all")
    <T> void readsTheGoldenFile(Golden<T> golden) {
        assertThat(DOCUMENTS.read(golden.type(), golden.text()).orElseThrow()).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("dev.positivehealth.json.Golden#all")
    <T> void readsPropertiesInAnotherOrder(Golden<T> golden) {
        PlainTree reversed = golden.tree().reversed();
        assertThat(reversed.text()).isNotEqualTo(golden.text()).hasSameSizeAs(golden.text());
        assertThat(DOCUMENTS.read(golden.type(), reversed.text()).orElseThrow()).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("dev.positivehealth.json.Golden#all")
    <T> void writesFormatFirst(Golden<T> golden) {
        assertThat(golden.type().write(golden.value()).entrySet().iterator().next())
                .isEqualTo(
                        Map.entry("format", "positive-health/" + golden.type().name()));
    }

    @ParameterizedTest
    @MethodSource("dev.positivehealth.json.Golden#all")
    <T> void tellsAnotherFormatAndJudgesTheRest(Golden<T> golden) {
        String json = golden.tree()
                .set("/format", "positive-health/programme/9")
                .set("/zzz", 1)
                .text();
        assertThat(told(golden, json))
                .containsExactly(
                        "/format format.unknown: format must be "
                                + golden.type().format() + ", or be left out",
                        "/zzz property.unknown: the document has a name that "
                                + golden.type().format() + " does not know; check the spelling");
    }

    @TestFactory
    Stream<DynamicTest> tellsEachMissingProperty() {
        return everywhere((golden, pointer) -> {
            if (pointer.matches(".*/[0-9]+") || pointer.contains(PARAMS)) {
                return;
            }
            String name = pointer.substring(pointer.lastIndexOf('/') + 1);
            List<String> expected = new ArrayList<>();
            Place place = Place.of(golden, pointer);
            if (golden.equals(Golden.JOURNEY) && pointer.equals("/sheets/0/participant")) { // whose sheet is it then?
                expected.add("/sheets/0 participant.other: all of it must be of the same participant");
            } else if (WITHOUT_WHICH.containsKey(place.exactly())) {
                expected.add(place.document() + WITHOUT_WHICH.get(place.exactly()));
            } else if (name.equals("hidden")) { // what is not hidden must be shown
                List<String> shown = pointer.contains("/dimensions/")
                        ? List.of("mean", "respondents")
                        : List.of("respondents", "dimensions");
                shown.forEach(one -> expected.add(missing(pointer, one)));
            } else if (name.equals("absent")) { // without a reason there must be a score
                expected.add(missing(pointer, "score"));
                expected.add(missing(pointer, "sum"));
                if ("not-answered".equals(golden.tree().at(pointer))) {
                    expected.add(number(pointer, "answered", 1));
                } else if ("not-in-questionnaire".equals(golden.tree().at(pointer))) {
                    expected.add(number(pointer, "answered", 1));
                    expected.add(number(pointer, "items", 1));
                }
            } else if (!OPTIONAL.contains(place.toString())) {
                expected.add(missing(pointer, name));
            }
            assertThat(told(golden, golden.tree().remove(pointer).text())).containsExactlyElementsOf(expected);
        });
    }

    private static String missing(String pointer, String name) {
        return pointer.replaceFirst("[^/]*$", name) + " property.missing: " + called(name) + " must be given";
    }

    /** What people call what they fill in on a form. */
    private static String called(String property) {
        Texts labels = Texts.of("properties");
        return labels.keys().contains(property)
                ? labels.get(property, LocalizedText::of).in(Languages.ENGLISH)
                : property;
    }

    private static String number(String pointer, String name, int lowest) {
        return pointer.replaceFirst("[^/]*$", name) + " number.invalid: " + called(name)
                + " must be a whole number from " + lowest + " to 1000000";
    }

    @TestFactory
    Stream<DynamicTest> tellsEachUnknownProperty() {
        return Golden.all().stream()
                .flatMap(golden -> golden.tree().pointersOfObjects().stream()
                        .filter(pointer -> !pointer.contains(PARAMS))
                        .map(pointer -> DynamicTest.dynamicTest(golden + " " + pointer, () -> {
                            String expected = pointer.matches("(/sheets/0)?/answers")
                                    ? pointer
                                            + "/z answer.unknown-item: the answers may only belong to questions of questionnaire adult-42/1"
                                    : pointer + "/z property.unknown: the document has a name that "
                                            + Place.of(golden, pointer + "/z").format()
                                            + " does not know; check the spelling";
                            assertThat(told(
                                            golden,
                                            golden.tree()
                                                    .set(pointer + "/z", null)
                                                    .text()))
                                    .containsExactly(expected);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> tellsEachWrongType() {
        return everywhere((golden, pointer) -> {
            if (pointer.contains(PARAMS + "/")) {
                return;
            }
            String right = jsonType(golden.tree().at(pointer));
            OF_EACH_JSON_TYPE.forEach((type, value) -> {
                if (!type.equals(right)) {
                    assertThat(told(golden, golden.tree().set(pointer, value).text()))
                            .as(pointer + " as " + type)
                            .containsExactly(wrongType(golden, pointer, right));
                }
            });
            if (!isAnswer(pointer)) {
                assertThat(told(golden, golden.tree().set(pointer, null).text()))
                        .as(pointer + " as null")
                        .containsExactly(wrongType(golden, pointer, right));
            }
        });
    }

    private static String wrongType(Golden<?> golden, String pointer, String right) {
        String[] names = pointer.split("/", -1);
        String name = names[names.length - 1];
        if (isAnswer(pointer)) {
            return pointer + " answer.not-whole: the answer to \""
                    + Questionnaires.builtIn()
                            .get(QuestionnaireId.parse("adult-42/1"))
                            .item(ItemCode.parse(name))
                            .orElseThrow()
                            .label()
                            .in(Languages.ENGLISH)
                    + "\" must be a whole number from 0 to 10, or null for a skipped question";
        }
        String documents = golden.equals(Golden.PROGRAMME)
                ? "/needs/0/need"
                : "/(sheets|conversations|plans)/0|(/plans/0|/plan)?/needs/[01]|/ledger";
        if (pointer.matches(documents)) {
            return pointer + " property.wrong-type: document must be of JSON type object";
        }
        boolean element = name.matches("[0-9]+") && !pointer.contains("/sums/");
        return pointer + " property.wrong-type: " + called(element ? names[names.length - 2] : name)
                + " must be of JSON type " + (element ? "array of " + right + "s" : right);
    }

    private static boolean isAnswer(String pointer) {
        return pointer.matches("(/sheets/0)?/answers/.*");
    }

    /** The document that a property is in, which may itself be in another, and where it is in that. */
    private record Place(String document, String format, String inside) {
        static Place of(Golden<?> golden, String pointer) {
            String document = pointer;
            do {
                document = document.substring(0, document.lastIndexOf('/'));
                if (golden.tree().at(document) instanceof Map<?, ?> map && map.containsKey("format")) {
                    return new Place(document, String.valueOf(map.get("format")), pointer.substring(document.length()));
                }
            } while (!document.isEmpty());
            throw new IllegalArgumentException("no document at " + pointer);
        }

        String exactly() {
            return format.substring("positive-health/".length()) + " " + inside;
        }

        @Override
        public String toString() {
            return exactly().replaceAll("(?<=[a-zA-Z])/[0-9]+(?=/|$)", "/*");
        }
    }

    private static String jsonType(@Nullable Object value) {
        if (value instanceof String) {
            return "string";
        }
        if (value instanceof Map) {
            return "object";
        }
        if (value instanceof Boolean) {
            return "boolean";
        }
        return value instanceof Collection ? "array" : "number";
    }

    private interface Check {
        void at(Golden<?> golden, String pointer);
    }

    private static Stream<DynamicTest> everywhere(Check check) {
        return Golden.all().stream()
                .flatMap(golden -> golden.tree().pointers().stream()
                        .map(pointer ->
                                DynamicTest.dynamicTest(golden + " " + pointer, () -> check.at(golden, pointer))));
    }

    private static List<String> told(Golden<?> golden, String json) {
        List<Violation> violations = DOCUMENTS.read(golden.type(), json).violations();
        return violations.stream()
                .map(violation ->
                        violation.path() + " " + violation.code() + ": " + violation.message(Languages.ENGLISH))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            null
            true
            42
            "text"
            []
            [{}]
            """)
    void tellsARootThatIsNoObject(String json) {
        for (Golden<?> golden : Golden.all()) {
            assertThat(told(golden, json))
                    .containsExactly(" property.wrong-type: document must be of JSON type object");
        }
    }

    @Test
    void hasAGoldenFileForEachType() {
        assertThat(DocumentType.all())
                .filteredOn(DocumentType::isRead)
                .extracting(DocumentType::name)
                .endsWith("answer-sheet-draft/1")
                .filteredOn(name -> !name.equals("answer-sheet-draft/1"))
                .containsExactlyElementsOf(Golden.all().stream()
                        .map(golden -> golden.type().name())
                        .toList());
    }
}
