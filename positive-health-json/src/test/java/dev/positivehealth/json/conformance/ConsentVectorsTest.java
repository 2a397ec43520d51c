package dev.positivehealth.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.consent.DenialReason;
import dev.positivehealth.json.Golden;
import dev.positivehealth.json.JsonDocuments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsentVectorsTest {
    private static final JsonDocuments DOCUMENTS = Golden.DOCUMENTS;

    static List<ConsentVector> all() {
        return ConsentVectors.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void holds(ConsentVector vector) {
        assertThat(vector.run(DOCUMENTS)).as(vector.why()).isEmpty();
    }

    @Test
    void eachHasAnIdOfItsOwnAndAReason() {
        assertThat(all()).extracting(ConsentVector::id).doesNotHaveDuplicates();
        assertThat(all())
                .extracting(ConsentVector::why)
                .doesNotHaveDuplicates()
                .allSatisfy(why -> assertThat(why).endsWith("."));
        assertThat(all()).hasSizeGreaterThanOrEqualTo(40);
    }

    /** A decision that differs is found, and so is what is seen of it: each expectation is laid under another vector. */
    @Test
    void aWrongDecisionIsFound() {
        ConsentVector given = named("given");
        ConsentVector refused = named("refused");
        assertThat(expecting(given, refused.expected(), given.seen()).run(DOCUMENTS))
                .hasValueSatisfying(differs -> assertThat(differs).startsWith("expected {\"permitted\":false"));
        assertThat(expecting(refused, given.expected(), refused.seen()).run(DOCUMENTS))
                .isPresent();
        assertThat(expecting(refused, named("unanswered").expected(), refused.seen())
                        .run(DOCUMENTS))
                .isPresent();
        assertThat(expecting(given, given.expected().replace("c-1", "c-2"), given.seen())
                        .run(DOCUMENTS))
                .isPresent();
        assertThat(expecting(given, given.expected().replace("06-30", "06-29"), given.seen())
                        .run(DOCUMENTS))
                .isPresent();
        assertThat(expecting(given, given.expected(), refused.seen()).run(DOCUMENTS))
                .isPresent();
        assertThat(expecting(given, "{", given.seen()).run(DOCUMENTS)).contains("what is expected is not JSON");
    }

    @Test
    void everyReasonOfADenialIsThere() {
        String expected =
                String.join(" ", all().stream().map(ConsentVector::expected).toList());
        assertThat(DenialReason.values())
                .allSatisfy(reason -> assertThat(expected).contains('"' + reason.code() + '"'));
    }

    private static ConsentVector named(String id) {
        return all().stream()
                .filter(vector -> vector.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ConsentVector expecting(ConsentVector vector, String expected, String seen) {
        return new ConsentVector(
                vector.id(), vector.why(), vector.ledger(), vector.access(), vector.at(), expected, seen);
    }

    @Test
    void saysWhatIsWrongWithAVectorItself() {
        assertThat(codes("[{}]"))
                .containsExactly(
                        "/vectors/0/id property.missing",
                        "/vectors/0/why property.missing",
                        "/vectors/0/ledger property.missing",
                        "/vectors/0/recipient property.missing",
                        "/vectors/0/purpose property.missing",
                        "/vectors/0/mode property.missing",
                        "/vectors/0/scope property.missing",
                        "/vectors/0/at property.missing",
                        "/vectors/0/expected property.missing",
                        "/vectors/0/seen property.missing");
        assertThat(codes(
                        "[{\"recipient\":{\"role\":\"coach\",\"x\":1},\"purpose\":\"fun\",\"scope\":{\"dimensions\":[\"x\"]},"
                                + "\"at\":\"today\"}]"))
                .contains(
                        "/vectors/0/recipient/role value.invalid",
                        "/vectors/0/recipient/x property.unknown",
                        "/vectors/0/purpose value.invalid",
                        "/vectors/0/scope value.invalid",
                        "/vectors/0/at value.invalid");
        ConsentVector given = named("given");
        assertThat(new ConsentVector("a", "b", "[]", given.access(), given.at(), "{}", "[]").run(DOCUMENTS))
                .contains("the ledger breaks rules: [property.wrong-type]");
    }

    private static List<String> codes(String json) {
        return ConsentVectors.read(json.getBytes(StandardCharsets.UTF_8)).violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }
}
