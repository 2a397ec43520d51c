package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                               | a command is missing; --help lists them
                    nonsense                         | Unmatched argument at index 0: 'nonsense'
                    score nowhere.json               | there is no file nowhere.json
                    score .                          | . is a folder, not a file
                    score --threads 0                | --threads must be from 1 to 256, but was 0
                    score --threads many             | Invalid value for option '--threads': 'many' is not an int
                    score --lang *                   | Invalid value for option '--lang': name a language by its tag, such as nl or nl-BE, or several by a list such as fr, nl;q=0.8
                    score --lang nl_BE               | Invalid value for option '--lang': name a language by its tag, such as nl or nl-BE, or several by a list such as fr, nl;q=0.8
                    score --lang x                   | Invalid value for option '--lang': name a language by its tag, such as nl or nl-BE, or several by a list such as fr, nl;q=0.8
                    score --definition nowhere.json  | there is no file nowhere.json
                    check                            | Missing required parameter: 'TYPE'
                    check web                        | there is no type of document of that name; the types are answer-sheet/1, profile/1, questionnaire/1, problem/1, consent-ledger/1, consent-receipt/1, conversation/1, action-plan/1, need/1, journey/1, team-session/1, group-report/1, group-tally/1, programme/1, answer-sheet-draft/1, shared-profile/1, possible-steps/1, consent-states/1, requests-seen/1, offer-seen/1, decision/1, audited-decision/1, effects-of-withdrawal/1, journey-export/1, shared-plan/1, shared-notes/1, side-by-side/1, score-explanation/1, programme-review/1, guide/1
                    questionnaire                    | say list, or show and an id
                    questionnaire show adult-43/1    | questionnaire adult-43/1 is not known; known are adult-42/1, adult-44/1, marks-6/1
                    questionnaire show adult-42/1 --as pdf | Invalid value for option '--as': the forms are json, schema, html, fhir, fhir-r5, surveyjs, csv, xlsx
                    questionnaire show adult-42/1 --as fhir --base example.org | --base: the base of canonical URLs must be a URL such as https://fhir.example.org/ with a slash at its end
                    score --from xml                 | Invalid value for option '--from': sheets come in as json, fhir, surveyjs, csv, xlsx
                    @score                           | Unmatched argument at index 0: '@score'
                    score @score                     | there is no file @score
                    score \uFFFD.json                | argument 2 has characters that cannot be read here; set the locale to UTF-8, such as LC_ALL=C.UTF-8
                    outcomes --round \uFFFD --controller X | argument 3 has characters that cannot be read here; set the locale to UTF-8, such as LC_ALL=C.UTF-8
                    review --on 2026-02-30           | --on must be a day of the years 1900 to 2200, such as 2026-03-01
                    conform nowhere                  | there is no folder nowhere
                    """)
    void saysWrongUsageInOneLine(String arguments, String message) {
        Ran ran = arguments.isEmpty() ? Ran.with("") : Ran.with("", arguments.split(" "));

        assertThat(ran).isEqualTo(new Ran(2, "", "positive-health: " + message + "\n"));
    }

    private static Ran into(OutputStream out, OutputStream err, InputStream in, String... arguments) {
        return new Ran(Main.run(in, Output.utf8(out), Output.utf8(err), arguments), "", err.toString());
    }

    private static OutputStream full(int after) {
        return new OutputStream() {
            private int left = after;

            @Override
            public void write(int one) throws IOException {
                left--;
                if (left < 0) {
                    throw new IOException("no space left");
                }
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score",
                "explain",
                "check profile",
                "outcomes --round r --controller c",
                "guide",
                "texts",
                "conform",
                "journey --out target/journey-full",
                "questionnaire list",
                "questionnaire show adult-42/1",
                "questionnaire show adult-42/1 --as csv",
                "questionnaire show adult-42/1 --as xlsx",
                "--help"
            })
    void whatCouldNotBeWrittenWholeIsTold(String command) {
        String sheet =
                "{\"questionnaire\":\"marks-6/1\",\"takenOn\":\"2026-03-01\",\"participant\":\"p\",\"group\":\"g\","
                        + "\"answers\":{\"participation\":4}}\n";
        boolean writes = !command.startsWith("check");
        for (int after : new int[] {0, 20}) {
            Ran ran = into(
                    full(after),
                    new ByteArrayOutputStream(),
                    new ByteArrayInputStream((sheet + "{\n" + sheet).getBytes(StandardCharsets.UTF_8)),
                    command.split(" "));
            assertThat(ran.exit()).as(command).isEqualTo(writes ? 3 : 1);
            assertThat(ran.err().contains("positive-health: not finished: the results could not be written whole\n"))
                    .isEqualTo(writes);
        }
    }

    @Test
    void problemsThatCouldNotBeToldAreNotHidden() {
        InputStream malformed = new ByteArrayInputStream(new byte[] {'{'});
        assertThat(Main.run(malformed, Output.utf8(full(0)), Output.utf8(full(0)), "check", "profile"))
                .isEqualTo(3);
    }

    @Test
    void memoryThatRunsOutIsOneLine() {
        for (Error error : List.of(new OutOfMemoryError("x"), new StackOverflowError())) {
            InputStream in = new InputStream() {
                @Override
                public int read() {
                    throw error;
                }

                @Override
                public int read(byte[] bytes, int from, int length) {
                    throw error;
                }
            };
            Ran ran = into(new ByteArrayOutputStream(), new ByteArrayOutputStream(), in, "score", "--threads", "2");
            assertThat(ran).isEqualTo(new Ran(3, "", "positive-health: not finished: there was not enough memory\n"));
        }
    }

    @Test
    void helpIsNoError() {
        Ran ran = Ran.with("", "--help");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("journey", "questionnaire", "score", "check", "conform");
    }

    @Test
    void everyCommandTakesOwnQuestionnaires() throws IOException {
        Path own = own("own/1");
        String sheet = "{\"questionnaire\":\"own/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"rest\":2}}";

        assertThat(Ran.with(sheet, "score", "--definition", own.toString()).exit())
                .isZero();
        assertThat(Ran.with(sheet, "check", "answer-sheet", "--definition", own.toString()))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(Ran.with("", "questionnaire", "list", "--definition", own.toString())
                        .lines())
                .last()
                .isEqualTo("own/1\t1\tOwn");
        assertThat(Ran.with("", "questionnaire", "show", "own/1", "--definition", own.toString())
                        .out())
                .isEqualTo(Files.readString(own) + "\n");
        assertThat(Ran.with(sheet, "score").problems())
                .containsExactly(
                        "{\"format\":\"positive-health/problem/1\",\"title\":\"The document does not fit its format\",\"line\":1,\"violations\":[{\"path\":\"/questionnaire\",\"code\":\"questionnaire.unknown\","
                                + "\"message\":\"the questionnaire must be one that is known here, given by its id,"
                                + " such as adult-42/1\",\"params\":{\"property\":\"questionnaire\"}}],"
                                + "\"type\":\"urn:positive-health:problem:document\"}");
    }

    @Test
    void refusesADefinitionThatIsWrongOrTaken() throws IOException {
        Path taken = own("adult-42/1");
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"id\":\"own\"}");

        assertThat(Ran.with("", "score", "--definition", taken.toString()))
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                "positive-health: definition " + taken
                                        + ": another questionnaire is known as adult-42/1; a changed one needs a new version\n"));
        Ran ran = Ran.with("", "score", "--definition", wrong.toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.problems()).singleElement().asString().contains("/id", "/title", "/scale", "/items");
    }

    private Path own(String id) throws IOException {
        String both = "{\"nl\":\"Eigen\",\"en\":\"Own\"}";
        return Files.writeString(
                folder.resolve("own.json"),
                "{\"format\":\"positive-health/questionnaire/1\",\"id\":\"" + id + "\",\"title\":" + both
                        + ",\"source\":\"test\",\"licence\":\"none\",\"textStatus\":\"own\",\"scale\":{\"lowest\":1,"
                        + "\"highest\":5,\"lowestMeaning\":" + both + ",\"highestMeaning\":" + both
                        + "},\"items\":[{\"code\":\"rest\",\"dimension\":\"quality-of-life\",\"label\":" + both
                        + ",\"statement\":" + both + ",\"sensitivity\":\"health\"}]}");
    }
}
