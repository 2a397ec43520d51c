package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoreCommandTest {
    private static final String GOOD =
            "{\"questionnaire\":\"marks-6/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"participation\":7}}";
    private static final String PRETTY = """
            {
              "questionnaire" : "marks-6/1",
              "takenOn" : "2026-03-01",

              "answers" : { "participation" : 7 }
            }
            """;
    private static final String PROFILE = "{\"format\":\"positive-health/profile/1\",\"questionnaire\":\"marks-6/1\","
            + "\"rule\":\"direct-mark/1\",\"takenOn\":\"2026-03-01\",\"dimensions\":{"
            + absent("bodily-functions") + absent("mental-wellbeing") + absent("meaningfulness")
            + absent("quality-of-life") + "\"participation\":{\"score\":7.0,\"sum\":7,\"answered\":1,\"items\":1},"
            + "\"daily-functioning\":{\"absent\":\"not-answered\",\"answered\":0,\"items\":1}},"
            + "\"fingerprint\":\"90d9386965281167\"}";

    private static String absent(String dimension) {
        return "\"" + dimension + "\":{\"absent\":\"not-answered\",\"answered\":0,\"items\":1},";
    }

    @Test
    void writesOneProfileForOneDocumentOnManyLines() {
        assertThat(Ran.with(PRETTY, "score")).isEqualTo(new Ran(0, PROFILE + "\n", ""));
        assertThat(Ran.with("\uFEFF\n\n" + PRETTY, "score").exit()).isZero();
        assertThat(Ran.with("\uFEFF" + PRETTY, "score").out()).isEqualTo(PROFILE + "\n");
    }

    @Test
    void skipsEmptyLinesAndCountsThem() {
        Ran ran = Ran.with("\n" + GOOD + "\r\n \t \n{}\n" + GOOD, "score");

        assertThat(ran.lines()).containsExactly(PROFILE, PROFILE);
        assertThat(ran.problems())
                .singleElement()
                .asString()
                .startsWith(
                        "{\"format\":\"positive-health/problem/1\",\"title\":\"The document does not fit its format\","
                                + "\"line\":4,\"violations\":[{\"path\":\"/questionnaire\",\"code\":\"property.missing\"");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void goesOnAfterABadFirstLine() {
        for (String bad : new String[] {"{", "{\"answers\":", "[", "\"", "nonsense", "{\"a\":1,", "{} {}"}) {
            Ran ran = Ran.with(bad + "\n" + GOOD + "\n" + GOOD + "\n", "score");

            assertThat(ran.lines()).as(bad).containsExactly(PROFILE, PROFILE);
            assertThat(ran.problems()).as(bad).singleElement().asString().contains("\"line\":1,", "json.malformed");
        }
    }

    @Test
    void tellsProblemsInDutch() {
        assertThat(Ran.with("{", "score", "--lang", "nl").err())
                .isEqualTo(
                        "{\"format\":\"positive-health/problem/1\",\"title\":\"Het document klopt niet met zijn formaat\",\"line\":1,\"violations\":[{\"path\":\"\",\"code\":\"json.malformed\","
                                + "\"message\":\"de invoer moet één JSON-waarde zijn, in UTF-8\"}],"
                                + "\"type\":\"urn:positive-health:problem:document\"}\n");
    }

    @Test
    void keepsTheOrderOnManyThreads() {
        String sheets = IntStream.range(0, 5_000)
                .mapToObj(i -> i % 7 == 0
                        ? "{\"line\":" + i + "}"
                        : GOOD.replace("\"answers\"", "\"participant\":\"p-" + i + "\",\"answers\""))
                .collect(Collectors.joining("\n"));

        Ran alone = Ran.with(sheets, "score");

        assertThat(Ran.with(sheets, "score", "--threads", "8")).isEqualTo(alone);
        assertThat(alone.lines()).hasSize(4_285);
        assertThat(alone.problems()).hasSize(715);
    }

    @Test
    void aLineThatIsNoUtf8IsMalformed() {
        byte[] latin = GOOD.replace("2026-03-01\",", "2026-03-01\",\"remark\":\"\u00e9\",")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Ran.with(latin, "score").err()).contains("json.malformed");
    }

    @Test
    void anEmptyInputIsNoDocument() {
        for (String[] command :
                List.of(new String[] {"score"}, new String[] {"explain"}, new String[] {"check", "profile"})) {
            for (String empty : List.of("", " \n\n", "\uFEFF")) {
                Ran ran = Ran.with(empty, command);
                assertThat(ran.exit()).isEqualTo(1);
                assertThat(ran.out()).isEmpty();
                assertThat(ran.problems()).hasSize(1);
                assertThat(ran.err()).contains("json.malformed").doesNotContain("\"line\"");
            }
        }
    }

    @Test
    void aLineIsToldOfManyDocumentsAndNotOfOneOverManyLines() {
        String bad = GOOD.replace("2026-03-01", "today");
        assertThat(Ran.with("\n" + bad, "score").err()).contains("\"line\":2,");
        assertThat(Ran.with("\n" + bad.replace(",", ",\n"), "score").err())
                .contains("taken-on.invalid")
                .doesNotContain("\"line\"");
        assertThat(Ran.with(bad + "\n\n", "score").err()).contains("\"line\":1,");
    }

    @Test
    void aLineThatIsTooLongIsToldAndTheNextIsRead() {
        String space = " ".repeat(300_000);
        Ran ran = Ran.with(space + "{" + space + "}\n" + GOOD + "\n", "score");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.problems()).hasSize(1);
        assertThat(ran.err()).contains("\"line\":1,", "document.too-large");
        Ran pretty = Ran.with("{\n" + (space + "\n").repeat(3) + "}", "score");
        assertThat(pretty.problems()).hasSize(1);
        assertThat(pretty.err()).contains("document.too-large").doesNotContain("\"line\"");
    }

    @Test
    void neverTellsWhatAPersonTyped() {
        String canary = "CANARY";
        String sheet = "{\"questionnaire\":\"adult-42/1\",\"takenOn\":\"" + canary + "\",\"participant\":\"" + canary
                + "\\u0000\",\"group\":\"/" + canary + "\",\"answers\":{\"sleeping\":424242,\"eating\":\"" + canary
                + "\"},\"talkAbout\":[\"" + canary + "\"],\"remark\":[\"" + canary + "\"]}";

        Ran ran = Ran.with(sheet + "\n{\"remark\":\"" + canary + "\nnonsense " + canary, "score");

        assertThat(ran.problems()).hasSize(3);
        assertThat(ran.out() + ran.err()).doesNotContain(canary, "424242");
    }
}
