package dev.positivehealth.json.testkit;

import static dev.positivehealth.json.testkit.JsonAssertions.assertThatDocument;
import static dev.positivehealth.json.testkit.JsonAssertions.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.ViolationCode;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.Questionnaires;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class JsonAssertionsTest {
    private static final JsonDocuments DOCUMENTS = JsonDocuments.of(Questionnaires.builtIn());
    private static final String BODY =
            "{\"title\":\"Wrong\",\"violations\":[{\"path\":\"/takenOn\",\"code\":\"property.missing\","
                    + "\"message\":\"the date must be there\"}],\"status\":422}";

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }

    @Test
    void tellsWhetherADocumentIsRead() {
        String sheet =
                "{\"questionnaire\":\"marks-6/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"participation\":11}}";
        assertThatDocument(DOCUMENTS, DocumentType.ANSWER_SHEET, sheet)
                .isRefusedOnlyBy("/answers/participation", ViolationCode.ANSWER_OUT_OF_RANGE);
        assertThatDocument(DOCUMENTS, DocumentType.ANSWER_SHEET, sheet.replace("11", "10"))
                .isValid();
        fails(
                () -> assertThatDocument(DOCUMENTS, DocumentType.ANSWER_SHEET, sheet)
                        .isValid(),
                "expected nothing to be wrong, but found [answer.out-of-range at '/answers/participation']");
    }

    @Test
    void tellsWhatAProblemSays() {
        assertThatProblem(DOCUMENTS, BODY)
                .tells("/takenOn", ViolationCode.PROPERTY_MISSING)
                .hasStatus(422)
                .neverQuotes("p-001");
        fails(
                () -> assertThatProblem(DOCUMENTS, BODY).tells("/answers", ViolationCode.PROPERTY_MISSING),
                "expected property.missing at '/answers' to be told, but found [property.missing at '/takenOn']");
        fails(
                () -> assertThatProblem(DOCUMENTS, BODY).tells("/takenOn", ViolationCode.TAKEN_ON_INVALID),
                "expected taken-on.invalid at '/takenOn' to be told, but found [property.missing at '/takenOn']");
        fails(() -> assertThatProblem(DOCUMENTS, BODY).hasStatus(400), "expected status 400, but found 422");
        fails(
                () -> assertThatProblem(DOCUMENTS, BODY.replace(",\"status\":422", ""))
                        .hasStatus(422),
                "expected status 422, but found none");
        fails(
                () -> assertThatProblem(DOCUMENTS, BODY).neverQuotes("date"),
                "expected no message to quote what was typed, but found one of [property.missing at '/takenOn']");
        fails(
                () -> assertThatProblem(DOCUMENTS, "{\"title\":\"Wrong\"}"),
                "[a problem/1] expected nothing to be wrong, but found [property.missing at '/violations']");
    }
}
