package dev.positivehealth.json.fhir;

import static dev.positivehealth.json.Spoilt.whole;
import static dev.positivehealth.json.fhir.Responses.FHIR;
import static dev.positivehealth.json.fhir.Responses.GOOD;
import static dev.positivehealth.json.fhir.Responses.URL;
import static dev.positivehealth.json.fhir.Responses.row;

import dev.positivehealth.json.Spoilt;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with responses of other systems as wholes, each with its place in the resource. */
class BadResponsesTest {
    static Stream<Spoilt> resources() {
        return Stream.of(
                whole("nothing", "", " json.malformed"),
                whole("cut off", GOOD.substring(0, 200), " json.malformed"),
                whole("two resources", GOOD + GOOD, " json.malformed"),
                whole("XML", "<QuestionnaireResponse xmlns=\"http://hl7.org/fhir\"/>", " json.malformed"),
                whole("a list of resources", "[" + GOOD + "]", " property.wrong-type"),
                whole("null", "null", " property.wrong-type"),
                whole("an empty object", "{}", "/resourceType property.missing"),
                whole(
                        "a bundle",
                        "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[]}",
                        "/resourceType value.unknown"),
                whole(
                        "the questionnaire itself",
                        FHIR.questionnaire(Questionnaires.builtIn().all().get(0)),
                        "/resourceType value.unknown"),
                whole("huge", GOOD.replace("CANARY", "x".repeat(300_000)), " document.too-large"),
                whole(
                        "many",
                        GOOD.replace(
                                "\"linkId\":\"sheet.remark\"",
                                "\"extension\":[" + "0,".repeat(20_000) + "0],\"linkId\":\"sheet.remark\""),
                        " document.too-large"),
                whole("deep", GOOD.replace("\"CANARY\"", "[".repeat(100) + "]".repeat(100)), " document.too-large"),
                row("a type that is no text", "\"QuestionnaireResponse\"", "1", "/resourceType property.wrong-type"),
                row("no questionnaire", "\"questionnaire\":\"" + URL + "|1\",", "", "/questionnaire property.missing"),
                row(
                        "a questionnaire of somebody else",
                        URL,
                        "https://example.com/Questionnaire/7",
                        "/questionnaire questionnaire.unknown"),
                row("a contained questionnaire", URL + "|1", "#q", "/questionnaire questionnaire.unknown"),
                row(
                        "a relative questionnaire",
                        URL + "|1",
                        "Questionnaire/adult-42~1",
                        "/questionnaire questionnaire.unknown"),
                row("our id in place of its URL", URL + "|1", "adult-42/1", "/questionnaire questionnaire.unknown"),
                row("another version after the bar", "~1|1", "~1|2", "/questionnaire questionnaire.unknown"),
                row(
                        "a version that there is not",
                        "adult-42~1|1",
                        "adult-42~2|2",
                        "/questionnaire questionnaire.unknown"),
                row(
                        "a variant of an item that is not in it",
                        "adult-42~1|1",
                        "adult-42~1~without~sexuality|1",
                        "/questionnaire questionnaire.unknown"),
                row(
                        "a questionnaire as in STU 3",
                        "\"" + URL + "|1\"",
                        "{\"reference\":\"" + URL + "\"}",
                        "/questionnaire property.wrong-type"),
                row("no status", "\"status\":\"completed\",", "", "/status property.missing"),
                row("in progress", "\"completed\"", "\"in-progress\"", "/status value.unknown"),
                row("entered in error", "\"completed\"", "\"entered-in-error\"", "/status value.unknown"),
                row("a status that is no text", "\"completed\"", "true", "/status property.wrong-type"),
                row("no day", "\"authored\":\"2026-03-01\",", "", "/authored property.missing"),
                row("a month", "2026-03-01", "2026-03", "/authored taken-on.invalid"),
                row("a day that there is not", "2026-03-01", "2026-02-30", "/authored taken-on.invalid"),
                row("a day with a zone", "2026-03-01", "2026-03-01+01:00", "/authored taken-on.invalid"),
                row("a time without a zone", "2026-03-01", "2026-03-01T10:00:00", "/authored taken-on.invalid"),
                row("a time without seconds", "2026-03-01", "2026-03-01T10:00Z", "/authored taken-on.invalid"),
                row(
                        "an instant of another century",
                        "2026-03-01",
                        "1026-03-01T10:00:00Z",
                        "/authored taken-on.invalid"),
                row("a Dutch day", "2026-03-01", "01-03-2026", "/authored taken-on.invalid"),
                row("milliseconds", "\"2026-03-01\"", "1772323200000", "/authored property.wrong-type"),
                row("a day that is null", "\"2026-03-01\"", "null", "/authored property.wrong-type"));
    }

    static Stream<Spoilt> people() {
        return Stream.of(
                row(
                        "a patient by reference alone",
                        "\"identifier\":{\"system\":\"https://example.org/positive-health/participant\",\"value\":\"p-001\"}",
                        "\"reference\":\"Patient/1\",\"display\":\"CANARY\"",
                        "/subject/identifier property.missing"),
                row(
                        "a reference of another system",
                        "https://example.org/positive-health/participant",
                        "http://fhir.nl/fhir/NamingSystem/bsn",
                        "/subject/identifier/system value.unknown"),
                row("no value", ",\"value\":\"p-001\"", "", "/subject/identifier/value property.missing"),
                row("an empty value", "\"p-001\"", "\"\"", "/subject/identifier/value participant.invalid"),
                row("a space at its end", "\"p-001\"", "\"CANARY \"", "/subject/identifier/value participant.invalid"),
                row("a number", "\"p-001\"", "1", "/subject/identifier/value property.wrong-type"),
                row(
                        "a list of identifiers",
                        "{\"system\":\"https://example.org/positive-health/participant\",\"value\":\"p-001\"}",
                        "[]",
                        "/subject/identifier property.wrong-type"),
                row(
                        "a subject that is null",
                        "\"subject\":{\"identifier\":{\"system\":\"https://example.org/positive-health/participant\",\"value\":\"p-001\"}}",
                        "\"subject\":null",
                        "/subject property.wrong-type"),
                row("a group that is none", "north/sales", "/CANARY", "/item/2/answer/0/valueString group.invalid"),
                row("too long a remark", "CANARY", "x".repeat(2_001), "/item/1/answer/0/valueString remark.too-long"),
                row(
                        "a remark that is a number",
                        "\"valueString\":\"CANARY\"",
                        "\"valueString\":1",
                        "/item/1/answer/0/valueString property.wrong-type"),
                row(
                        "a remark of another type",
                        "\"valueString\":\"CANARY\"",
                        "\"valueMarkdown\":\"CANARY\"",
                        "/item/1/answer/0/valueMarkdown property.wrong-type"),
                row(
                        "two remarks",
                        "{\"valueString\":\"CANARY\"}",
                        "{\"valueString\":\"CANARY\"},{\"valueString\":\"b\"}",
                        "/item/1/answer/1 property.duplicate"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"resources", "people"})
    void tellsWhereAndWhat(Spoilt response) {
        response.isToldBy(FHIR::readSheet);
    }
}
