package dev.positivehealth.examples.benchmarks;

import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import java.util.OptionalInt;
import java.util.StringJoiner;

/** A sheet as a {@code QuestionnaireResponse} of FHIR R4, with what FHIR has a place for and no texts. */
final class FhirResponse {
    private FhirResponse() {}

    static String json(AnswerSheet sheet) {
        StringJoiner items = new StringJoiner(",", "[", "]");
        for (Item item : sheet.questionnaire().items()) {
            OptionalInt answer = sheet.answer(item.code()).value();
            String value = answer.isPresent() ? ",\"answer\":[{\"valueInteger\":" + answer.getAsInt() + "}]" : "";
            items.add("{\"linkId\":\"" + item.code().value() + "\"" + value + "}");
        }
        return "{\"resourceType\":\"QuestionnaireResponse\",\"questionnaire\":\"https://example.org/"
                + sheet.questionnaire().id() + "\",\"status\":\"completed\",\"subject\":{\"identifier\":{\"value\":\""
                + sheet.participant().orElseThrow().value() + "\"}},\"authored\":\"" + sheet.takenOn()
                + "\",\"item\":" + items + "}";
    }
}
