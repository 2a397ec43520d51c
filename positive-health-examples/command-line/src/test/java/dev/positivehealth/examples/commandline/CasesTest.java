package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs that once gave a wrong or a silent answer, from whoever used the library from outside: each with what it must give.
 *
 * <p>A mapper without the module, which wrote every document as {@code {}}, is held by {@code PlainMappersFailTest} of the JSON module.
 */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String LAST = "with other groups or another minimum, gives people away.";

    /** Arguments, the exit code, and what must be in all that comes out, the picture included; a file is named by its name. */
    private static final List<Arguments> TABLE = List.of(
            Arguments.of(
                    "web two-people-one-picture.ndjson --out web.svg",
                    1,
                    "\"line\":2,\"violations\":[{\"path\":\"/participant\",\"code\":\"participant.other\""),
            Arguments.of(
                    "web overlay-changes-a-score.ndjson --out web.svg",
                    0,
                    "Both webs are made of the 42 questions that both lists ask."),
            Arguments.of("web overlay-changes-a-score.ndjson --out web.svg --lang nl", 0, "42 vragen"),
            Arguments.of("web overlay-drops-a-tick.ndjson --out web.svg", 0, "Being close to someone"),
            Arguments.of("web same-day-twice.ndjson --out web.svg", 0, "1 March 2026 (second)"),
            Arguments.of("check answer-sheet participant-spellings.ndjson", 1, "\"line\":10,"),
            Arguments.of(
                    "outcomes participant-spellings.ndjson --round r --controller c --minimum 5", 1, "\"groups\":[]"),
            Arguments.of(
                    "check answer-sheet year-typed-wrong.ndjson",
                    1,
                    "\"line\":12,\"violations\":[{\"path\":\"/takenOn\",\"code\":\"taken-on.invalid\""),
            Arguments.of(
                    "outcomes year-typed-wrong.ndjson --round r --controller c --from 2026-01-01 --until 2026-12-31",
                    1,
                    "\"line\":11,\"violations\":[{\"path\":\"/takenOn\",\"code\":\"taken-on.outside-round\""),
            Arguments.of(
                    "outcomes year-typed-wrong.ndjson --round r --controller c --from 2026-01-01 --until 2026-12-31",
                    1,
                    "\"mean\":5.0,\"respondents\":10"),
            Arguments.of(
                    "check questionnaire fhir-questionnaire.json",
                    1,
                    "\"path\":\"/resourceType\",\"code\":\"property.not-supported\""),
            Arguments.of(
                    "check questionnaire --lang nl fhir-questionnaire.json",
                    1,
                    "dit is een FHIR-vragenlijst, dus schrijf die eerst als questionnaire/1"),
            Arguments.of(
                    "check questionnaire item-with-direction.json",
                    1,
                    "\"path\":\"/items/4/direction\",\"code\":\"property.not-supported\""),
            Arguments.of("questionnaire list --definition item-with-direction.json", 2, "turn the statement round"),
            Arguments.of(
                    "check questionnaire item-with-own-scale.json",
                    1,
                    "\"path\":\"/items/1/scale\",\"code\":\"property.not-supported\""),
            Arguments.of(
                    "score --definition item-with-own-scale.json same-day-twice.ndjson",
                    2,
                    "all items have the scale of the questionnaire"),
            Arguments.of(
                    "questionnaire list --definition five-items-high-is-worse.json",
                    0,
                    "does 5 (high) mean more of what a person wants than 1 (low)"),
            Arguments.of(
                    "score --definition five-items-high-is-worse.json five-items-high-is-worse-sheets.ndjson",
                    0,
                    "\"participant\":\"x2\""),
            Arguments.of("questionnaire list --definition one-language-only.json", 0, "A question about only-dutch/1"),
            Arguments.of("questionnaire show only-dutch/1 --definition one-language-only.json", 0, "\"only-dutch/1\""),
            Arguments.of(
                    "score --definition edited-in-place-before.json edited-in-place-sheet.json",
                    0,
                    "\"bodily-functions\":{\"score\":5.0,"),
            Arguments.of(
                    "score --definition edited-in-place-after.json edited-in-place-sheet.json",
                    0,
                    "\"bodily-functions\":{\"score\":4.0,"),
            Arguments.of("outcomes two-breakdowns-by-county.ndjson --round r --controller c --minimum 5", 0, LAST),
            Arguments.of("outcomes two-breakdowns-by-size.ndjson --round r --controller c --minimum 5", 0, LAST));

    /** Read as data by a test, and given to no command. */
    private static final Set<String> DATA = Set.of("two-breakdowns-sums.tsv");

    @TempDir
    static Path out;

    static List<Arguments> table() {
        return TABLE;
    }

    @ParameterizedTest
    @MethodSource("table")
    void givesWhatItMust(String arguments, int exit, String part) throws IOException {
        Path picture = out.resolve("web.svg");
        Files.deleteIfExists(picture);

        Ran ran = run(arguments);

        String drawn = Files.exists(picture) ? Files.readString(picture) : "";
        assertThat(ran.exit()).as(ran.err()).isEqualTo(exit);
        assertThat(ran.out() + ran.err() + drawn).contains(part).doesNotContain("unexpectedly");
        assertThat(drawn.isEmpty()).isEqualTo(!(arguments.startsWith("web") && exit == 0));
    }

    /** Two spellings that differ in case are a host's business; eight of ten lines are one of them, or are refused. */
    @Test
    void countsTwoPeopleWhereTenSpellingsAre() {
        Ran ran = run("check answer-sheet participant-spellings.ndjson");
        assertThat(ran.problems()).hasSize(6).allMatch(line -> line.contains("participant.invalid"));
    }

    /** The same id and other dimensions: what was scored before the change is told apart, and a new version is asked for. */
    @Test
    void findsAQuestionnaireThatWasEditedInPlace() {
        String profile = run("score --definition edited-in-place-before.json edited-in-place-sheet.json")
                .out();
        Ran before = onInput(profile, "check profile --definition edited-in-place-before.json");
        Ran after = onInput(profile, "check profile --definition edited-in-place-after.json");
        assertThat(before.exit()).as(before.err()).isZero();
        assertThat(after.exit()).isEqualTo(1);
        assertThat(after.err())
                .contains("{\"path\":\"/fingerprint\",\"code\":\"questionnaire.changed\"")
                .contains("a changed questionnaire needs a new version");
    }

    @Test
    void isEveryFileThatWasFound() throws IOException {
        Set<String> named = new TreeSet<>(DATA);
        TABLE.forEach(row -> named.addAll(List.of(((String) row.get()[0]).split(" ", -1))));
        named.removeIf(word -> !word.contains(".") || word.equals("web.svg"));
        try (Stream<Path> files = Files.list(CASES)) {
            Set<String> there = new TreeSet<>(
                    files.map(file -> file.getFileName().toString()).toList());
            assertThat(there).isEqualTo(named);
        }
    }

    /** What no command can hold: each report hides well, and the two together show the answers of three people and of two. */
    @Test
    void givesAwayInTwoReportsWhatNeitherShows() throws IOException {
        Map<String, Set<String>> people = new LinkedHashMap<>();
        for (String line : Files.readAllLines(CASES.resolve("two-breakdowns-sums.tsv"))) {
            String[] cells = line.split("\t", -1);
            people.put(cells[1], new LinkedHashSet<>(Arrays.asList(cells[2].split(",", -1))));
        }
        Map<String, Integer> shown = new LinkedHashMap<>();
        shown("two-breakdowns-by-county.ndjson").forEach((group, count) -> shown.put("1:" + group, count));
        shown("two-breakdowns-by-size.ndjson").forEach((group, count) -> shown.put("2:" + group, count));
        assertThat(shown)
                .hasSize(people.size() - 1)
                .allSatisfy((group, count) ->
                        assertThat(people.get(group)).as(group).hasSize(count));
        assertThat(people).containsKey("1:all");

        Set<String> left = new TreeSet<>(people.get("1:county-2"));
        left.removeAll(people.get("1:county-2/n"));
        left.removeAll(people.get("2:big"));
        assertThat(left).as("of county-2, neither n nor big").containsExactly("k0", "k1", "k2");
    }

    /** The respondents of each group that a report shows; its warning is on standard error. */
    private static Map<String, Integer> shown(String file) {
        Ran ran = run("outcomes " + file + " --round r --controller c --minimum 5");
        assertThat(ran.err())
                .contains("Give one report only of the same people")
                .contains(LAST);
        Map<String, Integer> shown = new LinkedHashMap<>();
        JsonDocuments.of(Questionnaires.builtIn())
                .read(DocumentType.GROUP_REPORT, ran.out().strip())
                .orElseThrow()
                .groups()
                .forEach(outcome -> shown.put(outcome.group().orElseThrow().toString(), (int)
                        outcome.shown().orElseThrow().respondents()));
        return shown;
    }

    private static Ran run(String arguments) {
        return onInput("", arguments);
    }

    private static Ran onInput(String in, String arguments) {
        return Ran.with(
                in,
                Arrays.stream(arguments.split(" ", -1))
                        .map(word -> word.equals("web.svg") ? out.resolve(word).toString() : word)
                        .map(word -> Files.exists(CASES.resolve(word))
                                ? CASES.resolve(word).toString()
                                : word)
                        .toArray(String[]::new));
    }
}
