package dev.positivehealth.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.Golden;
import dev.positivehealth.json.JsonDocuments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GroupVectorsTest {
    private static final JsonDocuments DOCUMENTS = Golden.DOCUMENTS;

    static List<GroupVector> all() {
        return GroupVectors.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void holds(GroupVector vector) {
        assertThat(vector.run(DOCUMENTS)).as(vector.why()).isEmpty();
    }

    @Test
    void eachHasAnIdOfItsOwnAndAReason() {
        assertThat(all()).extracting(GroupVector::id).doesNotHaveDuplicates();
        assertThat(all())
                .extracting(GroupVector::why)
                .doesNotHaveDuplicates()
                .allSatisfy(why -> assertThat(why).endsWith("."));
        assertThat(all()).hasSizeGreaterThanOrEqualTo(25);
    }

    /** A report that differs in one thing is found: a mean, a count, a group that is shown, one that is not there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "mean":7.0      | "mean":7.1
            "respondents":5 | "respondents":6
            [{"group":"n" | [{"group":"m"
            """)
    void aWrongReportIsFound(String right, String wrong) {
        GroupVector vector = all().get(0);
        assertThat(vector.expected()).contains(right);
        GroupVector other = expecting(vector, vector.expected().replaceFirst(Pattern.quote(right), wrong));
        assertThat(other.run(DOCUMENTS))
                .hasValueSatisfying(differs -> assertThat(differs).startsWith("expected "));
        assertThat(expecting(vector, "[]").run(DOCUMENTS)).isPresent();
        assertThat(expecting(vector, "[").run(DOCUMENTS)).contains("what is expected is not JSON");
    }

    private static GroupVector expecting(GroupVector vector, String expected) {
        return new GroupVector(
                vector.id(),
                vector.why(),
                vector.questionnaire(),
                vector.minimum(),
                vector.withTotal(),
                vector.groups(),
                vector.people(),
                expected);
    }

    /** The one group too few that gives people away: what a report without the second hiding would say. */
    @Test
    void aReportThatShowsTheSiblingIsFound() {
        GroupVector hidden = all().stream()
                .filter(vector -> vector.id().equals("sibling-hidden"))
                .findFirst()
                .orElseThrow();
        GroupVector shown = all().stream()
                .filter(vector -> vector.id().equals("two-small-siblings-are-enough"))
                .findFirst()
                .orElseThrow();
        assertThat(expecting(hidden, shown.expected()).run(DOCUMENTS)).isPresent();
    }

    @Test
    void saysWhatIsWrongWithAVectorItself() {
        assertThat(codes("[{}]"))
                .containsExactly(
                        "/vectors/0/id property.missing",
                        "/vectors/0/why property.missing",
                        "/vectors/0/questionnaire property.missing",
                        "/vectors/0/minimum property.missing",
                        "/vectors/0/groups property.missing",
                        "/vectors/0/people property.missing",
                        "/vectors/0/expected property.missing");
        assertThat(codes("{")).containsExactly(" json.malformed");
        GroupVector vector = all().get(0);
        assertThat(new GroupVector("a", "b", "own/1", 5, false, vector.groups(), vector.people(), "[]").run(DOCUMENTS))
                .contains("a sheet breaks rules: [questionnaire.unknown]");
        assertThat(new GroupVector("a", "b", vector.questionnaire(), 4, false, vector.groups(), vector.people(), "[]")
                        .run(DOCUMENTS))
                .hasValueSatisfying(message -> assertThat(message).contains("must be at least 5"));
    }

    private static List<String> codes(String json) {
        return GroupVectors.read(json.getBytes(StandardCharsets.UTF_8)).violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }
}
