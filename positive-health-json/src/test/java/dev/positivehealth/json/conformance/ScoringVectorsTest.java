package dev.positivehealth.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.Checked;
import dev.positivehealth.ViolationsException;
import dev.positivehealth.json.Golden;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringVectorsTest {
    private static final String SHEET = "{\"questionnaire\":\"adult-42/1\",\"takenOn\":\"2026-03-01\",\"answers\":{}}";
    private static final String GOOD =
            "{\"id\":\"a\",\"why\":\"b\",\"sheet\":" + SHEET + ",\"expected\":{\"bodily-functions\":{}}}";

    @ParameterizedTest
    @MethodSource("dev.positivehealth.json.conformance.ScoringVectors#all")
    void holds(ScoringVector vector) {
        assertThat(vector.run(Golden.DOCUMENTS)).as(vector.why()).isEmpty();
    }

    @Test
    void hasAnIdAndAReasonForEach() {
        assertThat(ScoringVectors.all()).extracting(ScoringVector::id).doesNotHaveDuplicates();
        assertThat(ScoringVectors.all()).allSatisfy(vector -> {
            assertThat(vector.id()).matches("[a-z0-9]+(-[a-z0-9]+)*").isEqualTo(vector.toString());
            assertThat(vector.why()).endsWith(".");
        });
    }

    @Test
    void listsExactlyTheFilesInTheFolder() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(ScoringVectors.class.getResource("/" + ScoringVectors.FOLDER));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ScoringVectors.files());
        }
    }

    @Test
    void saysWhatDiffers() {
        String sheet = SHEET.replace("{}", "{\"sleeping\":11}");
        assertThat(expecting("", sheet, "{}").run(Golden.DOCUMENTS))
                .contains(
                        "expected violations [] but found [Broken[path=/answers/sleeping, code=answer.out-of-range]]");
        assertThat(expecting("", SHEET, "{\"x\":1}").run(Golden.DOCUMENTS).orElseThrow())
                .startsWith("expected {\"x\":1} but found {\"bodily-functions\":{\"absent\":\"not-answered\",");
        assertThat(expecting("", SHEET, "{").run(Golden.DOCUMENTS)).contains("what is expected is not JSON");
        assertThat(expecting("half/1", SHEET, "{}").run(Golden.DOCUMENTS))
                .contains("scoring rule half/1 is not shipped; shipped are mean-of-answered/1, "
                        + "mean-of-answered-min-N/1 and direct-mark/1");
    }

    @Test
    void expectsEitherScoresOrAProfileOrViolations() {
        List<ScoringVector.Broken> broken = List.of(new ScoringVector.Broken("", "json.malformed"));
        for (Expectation two : List.of(
                new Expectation("", "", List.of()),
                new Expectation("{}", "{}", List.of()),
                new Expectation("{}", "", broken),
                new Expectation("", "{}", broken))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ScoringVector(
                            "a", "b", "", List.of(), "{}", two.scores(), two.profile(), two.violations()))
                    .withMessage("a vector must expect either scores, a profile or violations");
        }
    }

    private record Expectation(String scores, String profile, List<ScoringVector.Broken> violations) {}

    private static ScoringVector expecting(String rule, String sheet, String scores) {
        return new ScoringVector("a", "b", rule, List.of(), sheet, scores, "", List.of());
    }

    @Test
    void readsAFile() {
        assertThat(read("[]")).isEmpty();
        ScoringVector vector = ScoringVectors.read(("[" + GOOD + "]").getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .get(0);
        assertThat(vector.sheet()).isEqualTo(SHEET);
        assertThat(vector.expected()).isEqualTo("{\"bodily-functions\":{}}");
        assertThat(vector.rule()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                           | [ json.malformed]
            7                                           | [/vectors property.wrong-type]
            null                                        | [/vectors property.wrong-type]
            [7]                                         | [/vectors/0 property.wrong-type]
            [{"id":"a","sheetText":"{","expectedViolations":[]}] | [/vectors/0/why property.missing, /vectors/0/expectedViolations list.empty]
            [{"id":"a","why":"b","expectedViolations":[{"path":""}],"sheet":1}] | [/vectors/0/expectedViolations/0/code property.missing, /vectors/0/expectedViolations list.empty]
            [{"id":"a","why":"b","sheet":1,"expected":{},"zzz":1}] | [/vectors/0/zzz property.unknown]
            [{"id":"a","why":"b","sheet":1,"expectedProfile":7}] | [/vectors/0/expectedViolations list.empty, /vectors/0/expectedProfile property.wrong-type]
            [{"id":"a","why":"b","sheet":1,"expectedProfile":{},"expected":{}}] | [/vectors/0/expected property.unknown]
            [{"id":"a","why":"b","sheet":1,"questionnaires":{},"expected":{}}] | [/vectors/0/questionnaires property.wrong-type]
            [{"id":"a","why":"b","sheet":1,"questionnaires":[7],"expected":{}}] | [/vectors/0/questionnaires/0 property.wrong-type]
            [{"id":"a","why":"b","sheet":1,"questionnaires":[{"items":7}],"expected":{}}] | [/vectors/0/questionnaires/0/id property.missing, /vectors/0/questionnaires/0/title property.missing, /vectors/0/questionnaires/0/source property.missing, /vectors/0/questionnaires/0/licence property.missing, /vectors/0/questionnaires/0/textStatus property.missing, /vectors/0/questionnaires/0/scale property.missing, /vectors/0/questionnaires/0/items property.wrong-type]
            """)
    void tellsWhatIsWrongWithAFile(String json, String expected) {
        assertThat(read(json)).hasToString(expected);
    }

    @Test
    void tellsAMissingSheet() {
        assertThat(read("[" + GOOD.replace("\"sheet\"", "\"shete\"") + "]"))
                .containsExactly("/vectors/0/sheet property.missing", "/vectors/0/shete property.unknown");
    }

    @Test
    void throwsWhatIsWrong() {
        assertThatExceptionOfType(ViolationsException.class)
                .isThrownBy(() -> ScoringVectors.read(new byte[0]).orElseThrow())
                .withMessage("violations (1): json.malformed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringVectors.shipped("other.json"))
                .withMessage("there is no shipped file other.json");
    }

    private static List<String> read(String json) {
        return Golden.found(ScoringVectors.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** A file may be of any length, but no deeper than 64 levels; so it is for vectors of every kind. */
    @Test
    void tellsThatAFileIsNestedTooDeep() {
        for (int levels : new int[] {64, 65, 10_000}) {
            byte[] deep = ("[".repeat(levels) + "]".repeat(levels)).getBytes(StandardCharsets.UTF_8);
            List<Checked<?>> read = new ArrayList<>(ScoringVectors.readEach(deep));
            read.add(ScoringVectors.read(deep));
            read.add(GroupVectors.read(deep));
            read.add(ConsentVectors.read(deep));
            assertThat(read)
                    .extracting(Golden::found)
                    .containsOnly(
                            levels == 64 ? List.of("/vectors/0 property.wrong-type") : List.of(" document.too-large"));
        }
    }
}
