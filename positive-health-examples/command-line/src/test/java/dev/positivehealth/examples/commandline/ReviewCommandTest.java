package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewCommandTest {
    private static final String NOTHING_YET = """
            {"format":"positive-health/programme/1",
             "name":"canary-4711","from":"2026-01-01","until":"2027-12-31"}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"nl, start, 2026-01-15", "en, start, 2026-01-15", "nl, later, 2027-11-15", "en, later, 2027-11-15"})
    void asksOfTheShippedProgrammeWhatTheJourneyTells(String language, String moment, String day) throws IOException {
        Ran.with("", "journey", "--lang", language, "--out", folder.toString());
        Path programme = folder.resolve("programme-" + moment + ".json");

        Ran ran = Ran.with("", "review", programme.toString(), "--on", day, "--lang", language);

        assertThat(ran).isEqualTo(new Ran(0, Files.readString(folder.resolve("review-" + moment + ".md")), ""));
        assertThat(ran.out().lines().filter(line -> line.startsWith("## "))).hasSizeBetween(2, 8);
    }

    @Test
    void aProgrammeWithoutAnythingGetsAFewQuestionsTheFirstStepFirst() {
        Ran ran = Ran.with(NOTHING_YET, "review", "--on", "2026-01-01");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        List<String> questions =
                ran.lines().stream().filter(line -> line.startsWith("## ")).toList();
        assertThat(questions).hasSizeBetween(2, 6);
        assertThat(ran.out()).contains("(readiness-open)", "(no-core-goals)").doesNotContain("canary", "%", "/10");
        assertThat(ran.out().indexOf("(readiness-open)")).isLessThan(ran.out().indexOf("(no-core-goals)"));
    }

    @Test
    void looksAtTodayIfNoDayIsNamed() {
        assertThat(Ran.with(NOTHING_YET, "review").exit()).isZero();
    }

    @Test
    void tellsAllThatIsWrongWithAProgramme() {
        Ran ran = Ran.with("{\"name\":\"\",\"from\":\"soon\",\"canary\":1}", "review", "--on", "2026-01-01");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.problems()).hasSize(1);
        assertThat(ran.err())
                .contains("\"/name\",\"code\":\"text.invalid\"", "\"/from\"", "\"/until\"", "property.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "7", "\"programme\""})
    void whatIsNoProgrammeIsAProblem(String input) {
        Ran ran = Ran.with(input, "review");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("{\"format\":\"positive-health/problem/1\"");
    }

    @Test
    void takesOneProgramme() {
        Ran wrongUsage = new Ran(2, "", "positive-health: a review takes one programme\n");
        String line = NOTHING_YET.replace("\n", "") + "\n";

        assertThat(Ran.with("", "review")).isEqualTo(wrongUsage);
        assertThat(Ran.with(line + line, "review")).isEqualTo(wrongUsage);
        assertThat(Ran.with(NOTHING_YET, "review", "--on", "tomorrow").exit()).isEqualTo(2);
    }
}
