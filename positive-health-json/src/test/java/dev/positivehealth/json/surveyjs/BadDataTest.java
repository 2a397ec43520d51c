package dev.positivehealth.json.surveyjs;

import static dev.positivehealth.json.Spoilt.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.RandomSheets;
import dev.positivehealth.json.Spoilt;
import dev.positivehealth.questionnaire.AnswerSheet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with data of forms, each with its place in the data. */
class BadDataTest {
    private static final SurveyJsForms FORMS = SurveyJsForms.of(RandomSheets.KNOWN);

    private static final String GOOD = """
            {"sleeping":7,"sleeping_talkAbout":true,"eating":"refused","sheet_remark":"CANARY","sheet_participant":"p-001",
            "sheet_group":"north/sales","sheet_questionnaire":"adult-42/1","sheet_takenOn":"2026-03-01"}""";

    private static final String LONG =
            "{\"a\":50,\"b-2_skip\":true,\"sheet_questionnaire\":\"own-long/1\",\"sheet_takenOn\":\"2026-03-01\"}";

    private static Spoilt row(String what, String from, String to, String... violations) {
        return Spoilt.of(GOOD, what, from, to, violations);
    }

    private static Spoilt answer(String what, String answer, String... violations) {
        return row(what, "\"sleeping\":7", answer, violations);
    }

    static Stream<Spoilt> files() {
        return Stream.of(
                whole("nothing", "", " json.malformed"),
                whole("cut off", GOOD.substring(0, 60), " json.malformed"),
                whole("two of them", GOOD + GOOD, " json.malformed"),
                whole("single quotes", GOOD.replace('"', '\''), " json.malformed"),
                whole("a list", "[" + GOOD + "]", " property.wrong-type"),
                whole("null", "null", " property.wrong-type"),
                whole("a text in which it stands", "\"{}\"", " property.wrong-type"),
                whole(
                        "an empty object",
                        "{}",
                        "/sheet_questionnaire property.missing",
                        "/sheet_takenOn property.missing"),
                whole(
                        "in an envelope",
                        "{\"data\":" + GOOD + "}",
                        "/sheet_questionnaire property.missing",
                        "/sheet_takenOn property.missing"),
                whole(
                        "the form itself",
                        FORMS.form(RandomSheets.OWN),
                        "/sheet_questionnaire property.missing",
                        "/sheet_takenOn property.missing"),
                whole("huge", GOOD.replace("CANARY", "x".repeat(300_000)), " document.too-large"),
                whole("deep", GOOD.replace("\"CANARY\"", "[".repeat(100) + "]".repeat(100)), " document.too-large"),
                row(
                        "no questionnaire",
                        ",\"sheet_questionnaire\":\"adult-42/1\"",
                        "",
                        "/sheet_questionnaire property.missing"),
                row("another questionnaire", "adult-42/1", "adult-43/1", "/sheet_questionnaire questionnaire.unknown"),
                row("another version", "adult-42/1", "adult-42/2", "/sheet_questionnaire questionnaire.unknown"),
                row(
                        "a variant not in its one form",
                        "adult-42/1",
                        "adult-42/1;without=sleeping,eating",
                        "/sheet_questionnaire questionnaire.unknown"),
                row(
                        "a questionnaire that is null",
                        "\"adult-42/1\"",
                        "null",
                        "/sheet_questionnaire property.wrong-type"),
                row("no day", ",\"sheet_takenOn\":\"2026-03-01\"", "", "/sheet_takenOn property.missing"),
                row("an instant", "2026-03-01", "2026-03-01T10:00:00.000Z", "/sheet_takenOn taken-on.invalid"),
                row("a day without zeros", "2026-03-01", "2026-3-1", "/sheet_takenOn taken-on.invalid"),
                row("a Dutch day", "2026-03-01", "01-03-2026", "/sheet_takenOn taken-on.invalid"),
                row("milliseconds", "\"2026-03-01\"", "1772323200000", "/sheet_takenOn property.wrong-type"),
                row("a participant who is a number", "\"p-001\"", "1", "/sheet_participant property.wrong-type"),
                row("an empty participant", "\"p-001\"", "\"\"", "/sheet_participant participant.invalid"),
                row("a group that is none", "north/sales", "/CANARY", "/sheet_group group.invalid"),
                row("too long a remark", "CANARY", "x".repeat(2_001), "/sheet_remark remark.too-long"),
                row("a remark that is a list", "\"CANARY\"", "[\"CANARY\"]", "/sheet_remark property.wrong-type"),
                row("another name of ours", "sheet_remark", "sheet_CANARY", "/sheet_CANARY property.unknown"),
                row(
                        "a name twice",
                        "\"sheet_group\"",
                        "\"sheet_takenOn\":\"2026-03-02\",\"sheet_group\"",
                        "/sheet_takenOn property.duplicate"));
    }

    static Stream<Spoilt> answers() {
        return Stream.of(
                answer("too high", "\"sleeping\":11", "/sleeping answer.out-of-range"),
                answer("too low", "\"sleeping\":-1", "/sleeping answer.out-of-range"),
                answer("a half", "\"sleeping\":7.5", "/sleeping answer.not-whole"),
                answer("a number as a text", "\"sleeping\":\"7\"", "/sleeping answer.not-whole"),
                answer("null", "\"sleeping\":null", "/sleeping answer.not-whole"),
                answer("none", "\"sleeping\":\"none\"", "/sleeping answer.not-whole"),
                answer("other", "\"sleeping\":\"other\"", "/sleeping answer.not-whole"),
                answer("don't know", "\"sleeping\":\"dontknow\"", "/sleeping answer.not-whole"),
                answer("another spelling of refused", "\"sleeping\":\"Refused\"", "/sleeping answer.not-whole"),
                answer("a list, as of checkboxes", "\"sleeping\":[7]", "/sleeping answer.not-whole"),
                answer("an object, as of a matrix", "\"sleeping\":{\"row\":7}", "/sleeping answer.not-whole"),
                answer("a truth value", "\"sleeping\":true", "/sleeping answer.not-whole"),
                answer("an item that is not in it", "\"CANARY\":7", "/CANARY answer.unknown-item"),
                answer("another spelling", "\"Sleeping\":7", "/Sleeping answer.unknown-item"),
                answer(
                        "a comment",
                        "\"sleeping\":7,\"sleeping-Comment\":\"CANARY\"",
                        "/sleeping-Comment answer.unknown-item"),
                answer("the page", "\"sleeping\":7,\"pageNo\":1", "/pageNo answer.unknown-item"),
                answer("twice", "\"sleeping\":7,\"sleeping\":8", "/sleeping property.duplicate"),
                answer("a name with a slash", "\"a/b~c\":7", "/a~1b~0c answer.unknown-item"),
                row(
                        "a tick that is a text",
                        "\"sleeping_talkAbout\":true",
                        "\"sleeping_talkAbout\":\"true\"",
                        "/sleeping_talkAbout property.wrong-type"),
                row(
                        "a tick that is a list",
                        "\"sleeping_talkAbout\":true",
                        "\"sleeping_talkAbout\":[\"x\"]",
                        "/sleeping_talkAbout property.wrong-type"),
                row(
                        "a tick that is null",
                        "\"sleeping_talkAbout\":true",
                        "\"sleeping_talkAbout\":null",
                        "/sleeping_talkAbout property.wrong-type"),
                row(
                        "a tick at an item that is not in it",
                        "sleeping_talkAbout",
                        "CANARY_talkAbout",
                        "/CANARY_talkAbout talk-about.unknown-item"),
                row(
                        "a skip of an item that is not in it",
                        "\"eating\":\"refused\"",
                        "\"CANARY\":\"refused\"",
                        "/CANARY answer.unknown-item"),
                row(
                        "a skip and a number",
                        "\"sleeping\":7",
                        "\"sleeping\":7,\"sleeping_skip\":true",
                        "/sleeping_skip answer.more-than-one"),
                whole("a skip and a number, typed", LONG.replace("b-2_skip", "a_skip"), "/a_skip answer.more-than-one"),
                whole("a skip that is a text", LONG.replace("true", "\"yes\""), "/b-2_skip property.wrong-type"),
                whole(
                        "a skip and a number of what is not in it",
                        LONG.replace("\"a\":50", "\"CANARY\":50,\"CANARY_skip\":true"),
                        "/CANARY_skip property.unknown",
                        "/CANARY answer.unknown-item"),
                whole("off a long scale", LONG.replace("50", "101"), "/a answer.out-of-range"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"files", "answers"})
    void tellsWhereAndWhat(Spoilt file) {
        file.isToldBy(FORMS::readSheet);
    }

    @Test
    void theGoodOnesAreGood() {
        AnswerSheet sheet = FORMS.readSheet(GOOD).orElseThrow();
        assertThat(sheet.remark()).contains("CANARY");
        assertThat(sheet.talkAbout()).hasToString("[sleeping]");
        assertThat(FORMS.readSheet(GOOD.replace("\"eating\":\"refused\"", "\"eating_skip\":true"))
                        .orElseThrow())
                .isEqualTo(sheet);
        assertThat(FORMS.readSheet(GOOD.replace("\"sleeping_", "\"exercising_talkAbout\":false,\"sleeping_"))
                        .orElseThrow())
                .isEqualTo(sheet);
        assertThat(FORMS.readSheet(LONG).orElseThrow().answers()).hasSize(2);
    }
}
