package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.conformance.ScoringVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleOptionTest {
    private static final String SHEET =
            "{\"questionnaire\":\"adult-42/1\",\"takenOn\":\"2026-03-01\",\"participant\":\"p-%s\","
                    + "\"group\":\"north\",\"answers\":{\"sleeping\":7,\"eating\":4,\"exercising\":6}}";
    private static final String ONE = SHEET.formatted(1);
    private static final String ROUND = "outcomes --round r --controller c";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"score", "explain", "conform", ROUND, "web --out nowhere.svg"})
    void anUnknownRuleIsWrongUsage(String command) {
        assertThat(Ran.with(ONE, (command + " --rule half/1").split(" ")))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "positive-health: Invalid value for option '--rule': scoring rule half/1 is not shipped; shipped are"
                                + " mean-of-answered/1, mean-of-answered-min-N/1 and direct-mark/1\n"));
        assertThat(Ran.with(ONE, (command + " --rule half").split(" ")).err())
                .isEqualTo(
                        "positive-health: Invalid value for option '--rule': a rule id must be a name in kebab-case and a version, such as mean-of-answered/1\n");
        assertThat(Ran.with(ONE, (command + " --rule mean-of-answered-min-0/1").split(" "))
                        .exit())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"score", "score --threads 2", "explain", ROUND, ROUND + " --threads 2", "web --out nowhere.svg"})
    void aRuleThatTheListHasNoUseForIsWrongUsage(String command) {
        assertThat(Ran.with(ONE, (command + " --rule direct-mark/1").split(" ")))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "positive-health: --rule cannot be used for adult-42/1: rule direct-mark/1 needs one item in each"
                                + " dimension, but a dimension has 7\n"));
    }

    @Test
    void scoresByTheChosenRule() {
        assertThat(Ran.with(ONE, "score").out())
                .contains(
                        "\"rule\":\"mean-of-answered/1\"",
                        "\"bodily-functions\":{\"absent\":\"too-few-answers\",\"answered\":3,\"items\":7}");
        assertThat(Ran.with(ONE, "score", "--rule", "mean-of-answered-min-3/1").out())
                .contains(
                        "\"rule\":\"mean-of-answered-min-3/1\"",
                        "\"bodily-functions\":{\"score\":5.7,\"sum\":17,\"answered\":3,\"items\":7}");
    }

    @Test
    void explainsTheChosenRule() {
        assertThat(Ran.with(ONE, "explain", "--rule", "mean-of-answered-min-3/1")
                        .lines())
                .contains(
                        "Bodily functions: 5.7. Your answers add up to 17, and that is divided by 3. Questions answered: 3 of 7.")
                .first()
                .asString()
                .endsWith("(Rule: mean-of-answered-min-3/1)");
    }

    @Test
    void drawsByTheChosenRule() throws IOException {
        Path file = folder.resolve("web.svg");
        assertThat(Ran.with(ONE, "web", "--out", file.toString(), "--rule", "mean-of-answered-min-3/1"))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(file)).contains("Bodily functions: 5.7.");
    }

    @Test
    void reportsByTheChosenRule() {
        String sheets = IntStream.range(0, 10).mapToObj(SHEET::formatted).collect(Collectors.joining("\n"));
        assertThat(Ran.with(sheets, (ROUND + " --rule mean-of-answered-min-3/1").split(" "))
                        .out())
                .contains(
                        "\"rule\":\"mean-of-answered-min-3/1\"",
                        "\"bodily-functions\":{\"mean\":5.7,\"respondents\":10}");
        assertThat(Ran.with(sheets, ROUND.split(" ")).out()).doesNotContain("\"mean\"");
    }

    @Test
    void runsVectorsByTheChosenRule() throws IOException {
        String few = "{\"absent\":\"not-answered\",\"answered\":0,\"items\":7}";
        String dimensions = "{\"bodily-functions\":{\"score\":5.7,\"sum\":17,\"answered\":3,\"items\":7},"
                + List.of("mental-wellbeing", "meaningfulness", "quality-of-life", "participation", "daily-functioning")
                        .stream()
                        .map(name -> "\"" + name + "\":" + few)
                        .collect(Collectors.joining(","))
                + "}";
        Files.writeString(
                folder.resolve("a.json"),
                "[{\"id\":\"a\",\"why\":\"b\",\"sheet\":" + ONE + ",\"expected\":" + dimensions + "}]");

        assertThat(Ran.with("", "conform", folder.toString()).lines()).last().isEqualTo("0 passed, 1 failed");
        assertThat(Ran.with("", "conform", folder.toString(), "--rule", "mean-of-answered-min-3/1"))
                .isEqualTo(new Ran(0, "1 passed, 0 failed\n", ""));
        assertThat(Ran.with("", "conform", folder.toString(), "--rule", "direct-mark/1")
                        .lines())
                .containsExactly(
                        "FAILED a: rule direct-mark/1 needs one item in each dimension, but a dimension has 7",
                        "0 passed, 1 failed");
        assertThat(Ran.with("", "conform", "--rule", "mean-of-answered/1").lines())
                .hasSizeGreaterThan(10)
                .hasSizeLessThan(ScoringVectors.all().size());
    }
}
