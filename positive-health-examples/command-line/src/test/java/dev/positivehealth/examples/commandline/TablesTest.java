package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables on the command line: a template, and sheets from one. */
class TablesTest {
    private static final String TABLE = """
            questionnaire;participant;takenOn;participation
            marks-6/1;p-001;2026-03-01;7,0
            marks-6/1;p-002;1-3-2026;11
            marks-6/1;p-003;2026-03-01;overslaan
            """;

    private static byte[] bytes(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(new ByteArrayInputStream(new byte[0]), Output.utf8(out), Output.utf8(err), arguments);
        assertThat(exit).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        return out.toByteArray();
    }

    @Test
    void scoresEachGoodRowAndTellsTheOthersWithTheirNumber() {
        Ran ran = Ran.with(TABLE, "score", "--from", "csv");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.lines().get(0)).contains("\"participant\":\"p-001\"", "\"participation\":{\"score\":7.0,");
        assertThat(ran.lines().get(1)).contains("\"participant\":\"p-003\"");
        assertThat(ran.err())
                .isEqualTo(
                        "{\"format\":\"positive-health/problem/1\",\"title\":\"The document does not fit its format\",\"line\":3,"
                                + "\"violations\":[{\"path\":\"/rows/3/takenOn\",\"code\":\"taken-on.invalid\",\"message\":\"the date must be a day of the years"
                                + " 1900 to 2200, written like 2026-03-01\",\"params\":{\"column\":\"C\",\"property\":\"takenOn\",\"row\":3}},"
                                + "{\"path\":\"/rows/3/participation\",\"code\":\"answer.out-of-range\",\"message\":\"the answer to \\\"Participation\\\""
                                + " must be a whole number from 0 to 10\",\"params\":{\"column\":\"D\",\"highest\":10,\"item\":\"participation\",\"lowest\":0,"
                                + "\"row\":3}}],\"type\":\"urn:positive-health:problem:document\"}\n");
    }

    @Test
    void aFaultOfTheTableKeepsEverySheetBack() {
        Ran ran = Ran.with(TABLE.replace("participation", "particpation"), "score", "--from", "csv");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.problems()).hasSize(2);
        assertThat(ran.problems().get(0))
                .contains("\"path\":\"/rows/1/particpation\",\"code\":\"property.unknown\"")
                .doesNotContain("\"line\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aTemplateIsReadAndHasNoSheets(String format) {
        byte[] template =
                bytes("questionnaire", "show", "adult-44/1;without=intimacy,sexuality", "--as", format, "--lang", "nl");
        Ran ran = Ran.with(template, "score", "--from", format, "--lang", "nl");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.problems()).singleElement().asString().contains("\"path\":\"/rows\",\"code\":\"list.empty\"");
    }

    @Test
    void aTemplateIsInOneLanguage() {
        String english =
                new String(bytes("questionnaire", "show", "adult-42/1", "--as", "csv"), StandardCharsets.UTF_8);
        String dutch = new String(
                bytes("questionnaire", "show", "adult-42/1", "--as", "csv", "--lang", "nl"), StandardCharsets.UTF_8);
        assertThat(english)
                .startsWith("\uFEFFquestionnaire,participant,")
                .contains("# adult-42/1", "I am happy with my health.")
                .doesNotContain("gezondheid");
        assertThat(dutch)
                .startsWith("\uFEFFquestionnaire;participant;")
                .contains("Ik ben tevreden over mijn gezondheid.")
                .doesNotContain("health.");
    }

    @Test
    void anEmptyInputIsNoTable() {
        for (String format : new String[] {"csv", "xlsx"}) {
            Ran ran = Ran.with("", "score", "--from", format);
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.problems()).singleElement().asString().contains("\"path\":\"\",\"code\":\"value.invalid\"");
        }
    }
}
