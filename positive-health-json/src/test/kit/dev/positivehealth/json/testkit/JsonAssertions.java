package dev.positivehealth.json.testkit;

import dev.positivehealth.Checked;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Problem;
import dev.positivehealth.testkit.CheckedAssert;
import dev.positivehealth.testkit.PositiveHealthAssertions;

/** The beginning of assertions on JSON: on documents, and on what a service answers where something is wrong. */
public final class JsonAssertions {
    private JsonAssertions() {}

    /**
     * {@return assertions on what comes of reading a document: the value, or why it is refused}
     *
     * @param json the text of one document
     */
    public static <T> CheckedAssert<T> assertThatDocument(JsonDocuments documents, DocumentType<T> type, String json) {
        return PositiveHealthAssertions.assertThat(documents.read(type, json));
    }

    /**
     * {@return assertions on a {@code problem/1}}
     *
     * @param body the text that a service answered with
     * @throws AssertionError if it is no {@code problem/1}
     */
    public static ProblemAssert assertThatProblem(JsonDocuments documents, String body) {
        Checked<Problem> read = documents.read(DocumentType.PROBLEM, body);
        PositiveHealthAssertions.assertThat(read).as("a problem/1").isValid();
        return new ProblemAssert(read.orElseThrow());
    }
}
