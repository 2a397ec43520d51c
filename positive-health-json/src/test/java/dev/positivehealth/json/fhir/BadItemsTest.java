package dev.positivehealth.json.fhir;

import static dev.positivehealth.json.fhir.Responses.ABSENT;
import static dev.positivehealth.json.fhir.Responses.DECLINED;
import static dev.positivehealth.json.fhir.Responses.EATING;
import static dev.positivehealth.json.fhir.Responses.FHIR;
import static dev.positivehealth.json.fhir.Responses.GOOD;
import static dev.positivehealth.json.fhir.Responses.SEVEN;
import static dev.positivehealth.json.fhir.Responses.SLEEPING;
import static dev.positivehealth.json.fhir.Responses.URL;
import static dev.positivehealth.json.fhir.Responses.answer;
import static dev.positivehealth.json.fhir.Responses.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.Spoilt;
import dev.positivehealth.questionnaire.AnswerSheet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with the items of responses, and what is as good as the usual. */
class BadItemsTest {
    static Stream<Spoilt> answers() {
        return Stream.of(
                answer(
                        "too high",
                        "\"answer\":[{\"valueInteger\":11}]",
                        SLEEPING + "/answer/0/valueInteger answer.out-of-range"),
                answer(
                        "too low",
                        "\"answer\":[{\"valueInteger\":-1}]",
                        SLEEPING + "/answer/0/valueInteger answer.out-of-range"),
                answer(
                        "far too high",
                        "\"answer\":[{\"valueInteger\":99999999999999999999}]",
                        SLEEPING + "/answer/0/valueInteger answer.out-of-range"),
                answer(
                        "a half",
                        "\"answer\":[{\"valueInteger\":7.5}]",
                        SLEEPING + "/answer/0/valueInteger answer.not-whole"),
                answer(
                        "a decimal",
                        "\"answer\":[{\"valueDecimal\":7.0}]",
                        SLEEPING + "/answer/0/valueDecimal answer.not-whole"),
                answer(
                        "a text",
                        "\"answer\":[{\"valueString\":\"7\"}]",
                        SLEEPING + "/answer/0/valueString answer.not-whole"),
                answer(
                        "a number as a text",
                        "\"answer\":[{\"valueInteger\":\"7\"}]",
                        SLEEPING + "/answer/0/valueInteger answer.not-whole"),
                answer(
                        "a coding",
                        "\"answer\":[{\"valueCoding\":{\"code\":\"7\",\"display\":\"CANARY\"}}]",
                        SLEEPING + "/answer/0/valueCoding answer.not-whole"),
                answer(
                        "a quantity",
                        "\"answer\":[{\"valueQuantity\":{\"value\":7}}]",
                        SLEEPING + "/answer/0/valueQuantity answer.not-whole"),
                answer(
                        "a value that is null",
                        "\"answer\":[{\"valueInteger\":null}]",
                        SLEEPING + "/answer/0/valueInteger answer.not-whole"),
                answer(
                        "a truth value",
                        "\"answer\":[{\"valueInteger\":true}]",
                        SLEEPING + "/answer/0/valueInteger answer.not-whole"),
                answer(
                        "two answers",
                        "\"answer\":[{\"valueInteger\":7},{\"valueInteger\":8}]",
                        SLEEPING + "/answer/1 answer.more-than-one"),
                answer(
                        "two values in one answer",
                        "\"answer\":[{\"valueInteger\":7,\"valueString\":\"8\"}]",
                        SLEEPING + "/answer/0/valueString property.unknown"),
                answer("no value", "\"answer\":[{}]", SLEEPING + "/answer/0/valueInteger property.missing"),
                answer("an empty list", "\"answer\":[]", SLEEPING + "/answer list.empty"),
                answer(
                        "an object in place of a list",
                        "\"answer\":{\"valueInteger\":7}",
                        SLEEPING + "/answer property.wrong-type"),
                answer("a bare number", "\"answer\":[7]", SLEEPING + "/answer/0 property.wrong-type"),
                answer("an answer that is null", "\"answer\":[null]", SLEEPING + "/answer/0 property.wrong-type"),
                answer(
                        "an unknown extension",
                        "\"answer\":[{\"valueInteger\":7,\"extension\":[{\"url\":\"https://example.com/CANARY\",\"valueString\":\"CANARY\"}]}]",
                        SLEEPING + "/answer/0/extension property.unknown"),
                answer(
                        "an item below an answer",
                        "\"answer\":[{\"valueInteger\":7,\"item\":[{\"linkId\":\"eating\"}]}]",
                        SLEEPING + "/answer/0/item property.unknown"),
                answer(
                        "an item below a question",
                        SEVEN + ",\"item\":[{\"linkId\":\"eating\"}]",
                        SLEEPING + "/item property.unknown"),
                answer(
                        "a number and a value that is absent",
                        "\"answer\":[{\"valueInteger\":7,\"_valueInteger\":{\"extension\":[" + DECLINED + "]}}]",
                        SLEEPING + "/answer/0/_valueInteger property.unknown"),
                answer(
                        "a name that stands twice",
                        "\"answer\":[{\"valueInteger\":7,\"valueInteger\":8}]",
                        SLEEPING + "/answer/0/valueInteger property.duplicate"),
                row(
                        "a skip and a number",
                        "{\"linkId\":\"eating\",\"answer\":[{\"_valueInteger\":{\"extension\":[" + DECLINED + "]}}]}",
                        "{\"linkId\":\"eating\",\"answer\":[{\"valueInteger\":3}]}",
                        "/item/0/item/3/answer/0/valueBoolean answer.more-than-one"),
                row(
                        "absent for another reason",
                        "asked-declined",
                        "unknown",
                        EATING + "/answer/0/_valueInteger/extension/0/valueCode value.unknown"),
                row(
                        "absent by another extension",
                        ABSENT,
                        "https://example.com/why",
                        EATING + "/answer/0/_valueInteger/extension/0/url value.unknown"),
                row(
                        "absent without a reason",
                        "{\"extension\":[" + DECLINED + "]}",
                        "{}",
                        EATING + "/answer/0/_valueInteger/extension property.missing"),
                row(
                        "absent for no reason",
                        "[" + DECLINED + "]",
                        "[]",
                        EATING + "/answer/0/_valueInteger/extension list.empty"),
                row(
                        "a tick that is a text",
                        "\"answer\":[{\"valueBoolean\":true}]},\n{\"linkId\":\"eating\"",
                        "\"answer\":[{\"valueString\":\"yes\"}]},\n{\"linkId\":\"eating\"",
                        "/item/0/item/1/answer/0/valueString property.wrong-type"),
                row(
                        "a tick that is a number",
                        "\"valueBoolean\":true}]},\n{\"linkId\":\"eating\"",
                        "\"valueBoolean\":1}]},\n{\"linkId\":\"eating\"",
                        "/item/0/item/1/answer/0/valueBoolean property.wrong-type"));
    }

    static Stream<Spoilt> items() {
        return Stream.of(
                row(
                        "an item that is not in it",
                        "\"linkId\":\"sleeping\"",
                        "\"linkId\":\"CANARY\"",
                        SLEEPING + "/linkId answer.unknown-item"),
                row(
                        "an item of another list",
                        "\"linkId\":\"sleeping\"",
                        "\"linkId\":\"intimacy\"",
                        SLEEPING + "/linkId answer.unknown-item"),
                row(
                        "another spelling",
                        "\"linkId\":\"sleeping\"",
                        "\"linkId\":\"Sleeping\"",
                        SLEEPING + "/linkId answer.unknown-item"),
                row(
                        "a tick at an item that is not in it",
                        "\"linkId\":\"sleeping.talk-about\"",
                        "\"linkId\":\"CANARY.talk-about\"",
                        "/item/0/item/1/linkId talk-about.unknown-item"),
                row(
                        "a skip of an item that is not in it",
                        "\"linkId\":\"eating.skip\"",
                        "\"linkId\":\"CANARY.skip\"",
                        "/item/0/item/3/linkId answer.unknown-item"),
                row("no linkId", "\"linkId\":\"sleeping\",", "", SLEEPING + "/linkId property.missing"),
                row(
                        "a linkId that is a number",
                        "\"linkId\":\"sleeping\"",
                        "\"linkId\":1",
                        SLEEPING + "/linkId property.wrong-type"),
                row(
                        "an item twice",
                        "\"linkId\":\"eating\"",
                        "\"linkId\":\"sleeping\"",
                        EATING + "/linkId property.duplicate"),
                row(
                        "an item of another dimension",
                        "\"linkId\":\"sleeping\"",
                        "\"linkId\":\"concentrating\"",
                        SLEEPING + "/linkId value.unknown"),
                row(
                        "a question outside of its group",
                        "{\"linkId\":\"sheet.group\"",
                        "{\"linkId\":\"exercising\",\"answer\":[{\"valueInteger\":3}]},{\"linkId\":\"sheet.group\"",
                        "/item/2/linkId value.unknown"),
                row(
                        "a group within a group",
                        "{\"linkId\":\"sleeping\"",
                        "{\"linkId\":\"dimension.participation\"},{\"linkId\":\"sleeping\"",
                        "/item/0/item/0/linkId value.unknown"),
                row(
                        "a group that is not known",
                        "dimension.bodily-functions",
                        "dimension.body",
                        "/item/0/linkId answer.unknown-item"),
                row(
                        "a group with an answer",
                        "{\"linkId\":\"dimension.bodily-functions\",",
                        "{\"linkId\":\"dimension.bodily-functions\",\"answer\":[{\"valueInteger\":7}],",
                        "/item/0/answer property.unknown"),
                row(
                        "an empty list of items",
                        "\"item\":[\n{\"linkId\":\"dimension.bodily-functions\"",
                        "\"item\":[{\"linkId\":\"dimension.participation\",\"item\":[]},\n{\"linkId\":\"dimension.bodily-functions\"",
                        "/item/0/item list.empty"),
                row(
                        "an item that is null",
                        "{\"linkId\":\"sheet.group\"",
                        "null,{\"linkId\":\"sheet.group\"",
                        "/item/2 property.wrong-type"),
                row(
                        "an extension of an item",
                        "{\"linkId\":\"sleeping\",",
                        "{\"extension\":[],\"linkId\":\"sleeping\",",
                        SLEEPING + "/extension property.unknown"),
                row(
                        "contained resources",
                        "\"status\"",
                        "\"contained\":[{\"resourceType\":\"Patient\",\"id\":\"CANARY\"}],\"status\"",
                        "/contained property.unknown"),
                row(
                        "an extension that changes the meaning",
                        "\"status\"",
                        "\"modifierExtension\":[{\"url\":\"https://example.com/x\"}],\"status\"",
                        "/modifierExtension property.unknown"),
                row(
                        "rules of another system",
                        "\"status\"",
                        "\"implicitRules\":\"https://example.com/x\",\"status\"",
                        "/implicitRules property.unknown"),
                row(
                        "an extension",
                        "\"status\"",
                        "\"extension\":[{\"url\":\"https://example.com/x\"}],\"status\"",
                        "/extension property.unknown"),
                row(
                        "a name that FHIR does not have",
                        "\"status\"",
                        "\"CANARY\":1,\"status\"",
                        "/CANARY property.unknown"),
                row(
                        "the status twice",
                        "\"status\":\"completed\"",
                        "\"status\":\"completed\",\"status\":\"amended\"",
                        "/status property.duplicate"),
                row(
                        "everything at once",
                        "\"authored\":\"2026-03-01\",\"item\":[",
                        "\"x\":1,\"item\":[{\"linkId\":\"sheet.remark\"},",
                        "/item/2/linkId property.duplicate",
                        "/x property.unknown",
                        "/authored property.missing"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"answers", "items"})
    void tellsWhereAndWhat(Spoilt response) {
        response.isToldBy(FHIR::readSheet);
    }

    @Test
    void theGoodOneIsGood() {
        AnswerSheet sheet = FHIR.readSheet(GOOD).orElseThrow();
        assertThat(sheet.remark()).contains("CANARY");
        assertThat(sheet.talkAbout()).hasToString("[sleeping]");
        assertThat(FHIR.readSheet(FHIR.response(sheet)).orElseThrow()).isEqualTo(sheet);
    }

    static Stream<Spoilt> asGood() {
        return Stream.of(
                row("no version", URL + "|1", URL),
                row("an instant", "2026-03-01", "2026-03-01T23:59:59+01:00"),
                row("an instant with a part of a second", "2026-03-01", "2026-03-01T00:00:00.123Z"),
                row("amended", "completed", "amended"),
                row("a system left out", "\"system\":\"https://example.org/positive-health/participant\",", ""),
                row(
                        "texts, ids and what a server adds",
                        "\"status\"",
                        "\"id\":\"7\",\"meta\":{\"versionId\":\"1\"},\"language\":\"nl\",\"text\":{\"status\":\"generated\",\"div\":\"<div/>\"},\"identifier\":{\"value\":\"x\"},\"source\":{\"reference\":\"Patient/1\"},\"status\""),
                row(
                        "texts of items",
                        "{\"linkId\":\"sleeping\",",
                        "{\"id\":\"a\",\"linkId\":\"sleeping\",\"text\":\"...\",\"definition\":\"x\","),
                row(
                        "items that are only shown",
                        "{\"linkId\":\"sleeping\",",
                        "{\"linkId\":\"dimension.bodily-functions.scale\",\"text\":\"0\"},{\"linkId\":\"sleeping\","),
                row(
                        "groups and items without an answer",
                        "{\"linkId\":\"sheet.remark\"",
                        "{\"linkId\":\"dimension.participation\",\"item\":[{\"linkId\":\"belonging\"}]},{\"linkId\":\"sheet.remark\""),
                row(
                        "ticks that are off",
                        "{\"linkId\":\"sleeping\",",
                        "{\"linkId\":\"exercising.talk-about\",\"answer\":[{\"valueBoolean\":false}]},{\"linkId\":\"sleeping.skip\",\"answer\":[{\"valueBoolean\":false}]},{\"linkId\":\"sleeping\","),
                row(
                        "the skip by its tick alone",
                        "{\"linkId\":\"eating\",\"answer\":[{\"_valueInteger\":{\"extension\":[" + DECLINED + "]}}]},",
                        ""),
                row(
                        "the skip by its reason alone",
                        ",\n{\"linkId\":\"eating.skip\",\"answer\":[{\"valueBoolean\":true}]}",
                        ""),
                row("a number of whole value", "\"valueInteger\":7", "\"valueInteger\":7.0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("asGood")
    void takesWhatIsAsGood(Spoilt notSpoilt) {
        assertThat(FHIR.readSheet(notSpoilt.text()).orElseThrow())
                .isEqualTo(FHIR.readSheet(GOOD).orElseThrow());
    }
}
