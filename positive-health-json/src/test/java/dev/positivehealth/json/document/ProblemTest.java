package dev.positivehealth.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.Languages;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.json.Golden;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {
    private static final Problem.Entry ENTRY = new Problem.Entry("/a", "property.unknown", "a message", Map.of());

    @Test
    void speaksTheLanguageAskedForAndEnglishOtherwise() {
        var violations = Golden.DOCUMENTS.read(DocumentType.ANSWER_SHEET, "[]").violations();
        assertThat(Problem.of(violations, Languages.of("nl-BE")).title())
                .isEqualTo("Het document klopt niet met zijn formaat");
        Problem french = Problem.of(violations, Languages.of("fr"));
        assertThat(french.title()).isEqualTo("The document does not fit its format");
        assertThat(french.violations())
                .containsExactly(new Problem.Entry(
                        "",
                        "property.wrong-type",
                        "document must be of JSON type object",
                        Map.of("property", "document", "type", "object")));
    }

    @Test
    void countsLinesFromOne() {
        assertThat(Problem.of("title", List.of()).line()).isEmpty();
        assertThat(Problem.of("title", List.of()).atLine(1).line()).hasValue(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Problem.of("title", List.of()).atLine(0))
                .withMessage("a line must be at least 1, but was 0");
    }

    @Test
    void comparesByItsParts() {
        Problem problem = Problem.of("title", List.of(ENTRY)).atLine(2);
        assertThat(problem)
                .isEqualTo(Problem.of("title", List.of(ENTRY)).atLine(2))
                .hasSameHashCodeAs(Problem.of("title", List.of(ENTRY)).atLine(2))
                .isNotEqualTo(Problem.of("title", List.of(ENTRY)))
                .isNotEqualTo(Problem.of("other", List.of(ENTRY)).atLine(2))
                .isNotEqualTo(Problem.of("title", List.of()).atLine(2))
                .isNotEqualTo(problem.withStatus(400))
                .isNotEqualTo(
                        Problem.of(Problem.Kind.STEP, "title", List.of(ENTRY)).atLine(2))
                .isNotEqualTo("title");
    }

    @Test
    void saysOfWhatKindItIsAndWithWhichStatusItWasAnswered() {
        Problem problem = Problem.of(
                        new NotPossibleException("a session that is introduced", RefusalReason.STILL_WRITING),
                        Languages.DUTCH)
                .withStatus(409);
        String written = Golden.DOCUMENTS.write(DocumentType.PROBLEM, problem);
        assertThat(written)
                .isEqualTo(
                        "{\"format\":\"positive-health/problem/1\",\"title\":\"Deze stap kan nu niet\",\"violations\":[{"
                                + "\"path\":\"\",\"code\":\"step.not-possible\",\"message\":\"dit kan nu niet: nog niet iedereen is klaar "
                                + "met schrijven\",\"params\":{\"why\":\"still-writing\"}}],"
                                + "\"type\":\"urn:positive-health:problem:step\",\"status\":409}");
        assertThat(Golden.DOCUMENTS.read(DocumentType.PROBLEM, written).orElseThrow())
                .isEqualTo(problem)
                .hasSameHashCodeAs(problem);
        assertThat(problem.kind()).isSameAs(Problem.Kind.STEP);
        assertThat(problem.status()).hasValue(409);
        assertThat(problem.atLine(2).status()).hasValue(409);
        assertThat(problem.atLine(2).withStatus(410).line()).hasValue(2);
        assertThat(Problem.of("title", List.of()).status()).isEmpty();
        assertThat(Problem.of("title", List.of()).kind()).isSameAs(Problem.Kind.DOCUMENT);
        assertThat(Problem.Kind.PARAMETER).hasToString("urn:positive-health:problem:parameter");
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 600, 0, -1})
    void refusesAStatusThatHttpDoesNotHave(int status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Problem.of("title", List.of()).withStatus(status))
                .withMessage("a status must be from 100 to 599, but was " + status);
        assertThat(Golden.PROBLEM.wrongWith("{\"title\":\"t\",\"violations\":[],\"status\":" + status + "}"))
                .containsExactly("/status number.invalid");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 599})
    void takesAStatusThatHttpHas(int status) {
        Problem problem = Problem.of("title", List.of()).withStatus(status);
        assertThat(written(problem)).endsWith("\"status\":" + status + "}");
    }

    @Test
    void copiesTheEntries() {
        List<Problem.Entry> entries = new ArrayList<>(List.of(ENTRY));
        Problem problem = Problem.of("title", entries);
        entries.clear();
        assertThat(problem.violations()).isUnmodifiable().containsExactly(ENTRY);
    }

    @Test
    void givesNumbersAndAllowedCodesToFrontEnds() {
        String sheet = "{\"questionnaire\":\"adult-42/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"sleeping\":11}}";
        String need = "{\"id\":\"n-1\",\"addressee\":\"world\",\"words\":\"x\",\"state\":\"not-sent\"}";
        assertThat(written(DocumentType.ANSWER_SHEET, sheet))
                .contains("\"params\":{\"highest\":10,\"item\":\"sleeping\",\"lowest\":0}}]")
                .endsWith("\"type\":\"urn:positive-health:problem:document\"}");
        assertThat(written(DocumentType.NEED, need))
                .contains("\"params\":{\"property\":\"addressee\",\"values\":[\"team\",\"manager\",\"organisation\"]}");
    }

    private static String written(DocumentType<?> type, String json) {
        return written(Problem.of(Golden.DOCUMENTS.read(type, json).violations(), Languages.ENGLISH));
    }

    private static String written(Problem problem) {
        String written = Golden.DOCUMENTS.write(DocumentType.PROBLEM, problem);
        assertThat(Golden.DOCUMENTS.read(DocumentType.PROBLEM, written).orElseThrow())
                .isEqualTo(problem);
        return written;
    }

    @Test
    void takesTextsNumbersAndCodesAsParamsAndNothingElse() {
        String json =
                "{\"title\":\"t\",\"violations\":[{\"path\":\"\",\"code\":\"c\",\"message\":\"m\",\"params\":{\"a\":true,"
                        + "\"b\":{},\"c\":null,\"d\":[7],\"e\":7,\"f\":\"x\",\"g\":[\"y\"]}}],\"type\":\"about:blank\"}";
        assertThat(Golden.PROBLEM.wrongWith(json))
                .containsExactly(
                        "/violations/0/params/a property.wrong-type",
                        "/violations/0/params/b property.wrong-type",
                        "/violations/0/params/c property.wrong-type",
                        "/violations/0/params/d/0 property.wrong-type",
                        "/type value.unknown");
    }

    @Test
    void showsCodesAlone() {
        assertThat(Problem.of("title", List.of(ENTRY, ENTRY)))
                .hasToString("Problem[property.unknown, property.unknown]");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks does
    void rejectsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Problem.of(null, List.of()))
                .withMessage("title");
        assertThatNullPointerException()
                .isThrownBy(() -> Problem.of((Problem.Kind) null, "title", List.of()))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem.Entry(null, "c", "m", Map.of()))
                .withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem.Entry("p", null, "m", Map.of()))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem.Entry("p", "c", null, Map.of()))
                .withMessage("message");
    }
}
