package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomesCommandTest {
    private static final String HEAD = "{\"format\":\"positive-health/group-report/1\",\"round\":\"2026-spring\","
            + "\"controller\":\"Service X\",\"audience\":\"participants\",\"questionnaire\":\"marks-6/1\","
            + "\"rule\":\"direct-mark/1\",\"minimumGroupSize\":5,\"notices\":[\"conversation-tool-not-measurement\","
            + "\"self-reported-subjective\",\"not-for-judging-or-policy\",\"no-ranking\","
            + "\"consents-held-by-controller\"],\"groups\":[";

    private static final String ONCE =
            "Give one report only of the same people: a second, with other groups or another minimum, gives people away."
                    + " This command cannot guard that.\n";
    private static final String ONCE_IN_DUTCH =
            "Geef van dezelfde mensen maar één rapport: een tweede, met andere groepen of een ander minimum, verraadt"
                    + " mensen. Deze opdracht kan dat niet bewaken.\n";

    private static Ran outcomes(List<String> sheets, String... more) {
        Ran ran = Ran.with(
                String.join("\n", sheets),
                Stream.concat(
                                Stream.of("outcomes", "--round", "2026-spring", "--controller", "Service X"),
                                Stream.of(more))
                        .toArray(String[]::new));
        String once = Stream.of(more).anyMatch("nl"::equals) ? ONCE_IN_DUTCH : ONCE;
        assertThat(ran.err().contains(once)).isEqualTo(!ran.out().isEmpty());
        return new Ran(ran.exit(), ran.out(), ran.err().replace(once, ""));
    }

    private static String sheet(String who, String group, int mark) {
        return sheet(who, group, "2026-03-01", mark);
    }

    private static String sheet(String who, String group, String takenOn, int mark) {
        return "{\"questionnaire\":\"marks-6/1\",\"takenOn\":\"" + takenOn + "\",\"participant\":\"" + who
                + "\",\"group\":\"" + group + "\",\"answers\":{\"bodily-functions\":" + mark
                + ",\"mental-wellbeing\":" + mark + ",\"meaningfulness\":" + mark + ",\"quality-of-life\":" + mark
                + ",\"participation\":" + mark + ",\"daily-functioning\":" + mark + "}}";
    }

    /** People of one group, all with one mark. */
    private static List<String> people(String group, int number, int mark) {
        List<String> sheets = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            sheets.add(sheet(group + "-" + i, group, mark));
        }
        return sheets;
    }

    private static List<String> all(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<String> all(List<String> some, List<String> more, List<String> yetMore) {
        return all(all(some, more), yetMore);
    }

    private static String shown(String group, int respondents, String mean) {
        String one = "{\"mean\":" + mean + ",\"respondents\":" + respondents + "}";
        return "{\"group\":\"" + group + "\",\"respondents\":" + respondents + ",\"dimensions\":{\"bodily-functions\":"
                + one + ",\"mental-wellbeing\":" + one + ",\"meaningfulness\":" + one + ",\"quality-of-life\":" + one
                + ",\"participation\":" + one + ",\"daily-functioning\":" + one + "}}";
    }

    @Test
    void writesOneReport() {
        assertThat(outcomes(all(people("north", 5, 6), people("south", 6, 8)), "--minimum", "5"))
                .isEqualTo(new Ran(0, HEAD + shown("north", 5, "6.0") + "," + shown("south", 6, "8.0") + "]}\n", ""));
    }

    @Test
    void leavesHiddenGroupsOutWithoutAListAndListsThemWithOne(@TempDir Path folder) throws IOException {
        List<String> sheets = all(people("north", 5, 6), people("south", 4, 8));
        Path groups = Files.writeString(folder.resolve("groups.txt"), "south/far\n\nnorth\nsouth\n");

        assertThat(outcomes(sheets, "--minimum", "5").out()).isEqualTo(HEAD + shown("north", 5, "6.0") + "]}\n");
        assertThat(outcomes(sheets, "--minimum", "5", "--groups", groups.toString())
                        .out())
                .isEqualTo(HEAD + shown("north", 5, "6.0")
                        + ",{\"group\":\"south\",\"hidden\":true},{\"group\":\"south/far\",\"hidden\":true}]}\n");
    }

    @Test
    void hidesASiblingThatWouldGiveAHiddenOneAway() {
        List<String> sheets = all(people("a", 3, 6), people("b", 5, 7), people("c", 5, 8));

        // With the total shown, b and c together would give a away: one of them is hidden too.
        Ran ran = outcomes(sheets, "--minimum", "5", "--with-total");

        assertThat(ran.out()).contains("{\"group\":\"\",\"respondents\":13,");
        assertThat(ran.out()).doesNotContain("\"group\":\"a\"");
        assertThat(Stream.of("b", "c").filter(group -> ran.out().contains("\"group\":\"" + group + "\"")))
                .hasSize(1);
        assertThat(outcomes(sheets, "--minimum", "5").out())
                .contains("\"group\":\"b\"", "\"group\":\"c\"")
                .doesNotContain("\"group\":\"\"");
    }

    @Test
    void listsTheHiddenTotalWhenThereIsAList(@TempDir Path folder) throws IOException {
        Path groups = Files.writeString(folder.resolve("groups.txt"), "north\n");

        Ran ran = outcomes(people("north", 4, 6), "--minimum", "5", "--with-total", "--groups", groups.toString());

        assertThat(ran.out())
                .isEqualTo(HEAD + "{\"group\":\"\",\"hidden\":true},{\"group\":\"north\",\"hidden\":true}]}\n");
        assertThat(outcomes(people("north", 4, 6), "--minimum", "5", "--with-total")
                        .out())
                .isEqualTo(HEAD + "]}\n");
    }

    @Test
    void countsTheLatestSheetOfAParticipant() {
        List<String> sheets = new ArrayList<>(people("north", 5, 6));
        sheets.add(0, sheet("north-1", "north", "2026-03-02", 1));
        sheets.add(sheet("north-2", "north", "2026-03-01", 1));
        sheets.add(sheet("north-3", "north", "2026-02-01", 1));
        sheets.add(sheet("north-3", "south", "2026-02-01", 1));

        // p1: later day wins although it comes first; p2: same day, the later line; p3: the older ones lose.
        assertThat(outcomes(sheets, "--minimum", "5").out()).isEqualTo(HEAD + shown("north", 5, "4.0") + "]}\n");
    }

    @Test
    void theLatestSheetCountsWithItsGroupEvenIfNothingIsScored() {
        List<String> sheets = new ArrayList<>(all(people("north", 6, 6), people("south", 5, 6)));
        sheets.add("{\"questionnaire\":\"marks-6/1\",\"takenOn\":\"2026-03-09\",\"participant\":\"north-1\","
                + "\"group\":\"south\",\"answers\":{}}");

        String five = "{\"mean\":6.0,\"respondents\":5}";
        assertThat(outcomes(sheets, "--minimum", "5").out())
                .contains("{\"group\":\"north\",\"respondents\":5,\"dimensions\":{\"bodily-functions\":" + five)
                .contains("{\"group\":\"south\",\"respondents\":5,\"dimensions\":{\"bodily-functions\":" + five);
    }

    @Test
    void keepsBadSheetsOutAndTellsEach() {
        List<String> sheets = new ArrayList<>(people("north", 5, 6));
        sheets.add(1, "{\"questionnaire\":\"marks-6/1\",\"takenOn\":\"2026-03-01\",\"answers\":{}}");
        sheets.add(2, sheet("p-9", "north", 6).replace("marks-6/1", "adult-42/1"));
        sheets.add(3, sheet("north-1", "north", "2026-04-01", 99));
        sheets.add("nonsense");

        Ran ran = outcomes(sheets, "--minimum", "5");

        assertThat(ran.out()).isEqualTo(HEAD + shown("north", 5, "6.0") + "]}\n");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.problems()).hasSize(4);
        assertThat(ran.problems().get(0))
                .contains(
                        "\"line\":2,",
                        "\"path\":\"/participant\",\"code\":\"property.missing\"",
                        "\"path\":\"/group\"");
        assertThat(ran.problems().get(1))
                .contains("\"line\":3,", "\"path\":\"/questionnaire\",\"code\":\"round.other-questionnaire\"");
        assertThat(ran.problems().get(2)).contains("\"line\":4,", "answer.out-of-range");
        assertThat(ran.problems().get(3)).contains("\"line\":9,", "json.malformed");
    }

    @Test
    void keepsSheetsOfGroupsThatAreNotListedOut(@TempDir Path folder) throws IOException {
        Path groups = Files.writeString(folder.resolve("groups.txt"), "north/sales\n");
        List<String> sheets = all(people("north", 5, 6), people("north/sales", 5, 8), people("south", 5, 8));

        Ran ran = outcomes(sheets, "--minimum", "5", "--groups", groups.toString());

        assertThat(ran.out())
                .isEqualTo(HEAD + shown("north", 10, "7.0") + "," + shown("north/sales", 5, "8.0") + "]}\n");
        assertThat(ran.problems())
                .hasSize(5)
                .allSatisfy(problem -> assertThat(problem)
                        .contains("\"violations\":[{\"path\":\"/group\",\"code\":\"group.unknown\""));
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void takesTheQuestionnaireOfTheFirstGoodSheetUnlessItIsNamed() {
        String variant = "marks-6/1;without=participation";
        List<String> sheets = new ArrayList<>(people("north", 5, 6));
        sheets.add(0, sheet("p-8", "north", 6).replace("marks-6/1", variant).replace(",\"participation\":6", ""));

        Ran first = outcomes(sheets, "--minimum", "5");
        assertThat(first.out()).contains("\"questionnaire\":\"" + variant + "\"", "\"groups\":[]");
        assertThat(first.problems()).hasSize(5);

        Ran named = outcomes(sheets, "--minimum", "5", "--questionnaire", "marks-6/1");
        assertThat(named.out()).isEqualTo(HEAD + shown("north", 5, "6.0") + "]}\n");
        assertThat(named.problems()).hasSize(1);
    }

    @Test
    void leavesDimensionsOutThatTheQuestionnaireDoesNotHave() {
        List<String> sheets = people("north", 5, 6).stream()
                .map(sheet -> sheet.replace("marks-6/1", "marks-6/1;without=participation")
                        .replace(",\"participation\":6", ""))
                .toList();

        assertThat(outcomes(sheets, "--minimum", "5").out())
                .contains("\"participation\":{\"absent\":\"not-in-questionnaire\"}");
        // What is not asked is not hidden, so the controller gets no reason for it.
        List<String> silent = sheets.stream()
                .map(sheet -> sheet.replace(",\"meaningfulness\":6", ""))
                .toList();
        assertThat(outcomes(silent, "--minimum", "5", "--explain").err().lines())
                .singleElement()
                .asString()
                .startsWith("north, Meaningfulness: ")
                .contains("0");
    }

    @Test
    void ordersGroupsSegmentBySegmentByCodePoint() {
        List<String> groups = List.of("north", "north/sales", "north!", "north-east", "\uFB00", "\uD83D\uDE00");
        List<String> sheets = new ArrayList<>();
        for (int i = groups.size() - 1; i >= 0; i--) {
            sheets.addAll(people(groups.get(i), 5, 6));
        }
        assertThat(outcomes(sheets, "--minimum", "5").out())
                .isEqualTo(HEAD
                        + groups.stream()
                                .map(group -> shown(group, group.equals("north") ? 10 : 5, "6.0"))
                                .collect(Collectors.joining(","))
                        + "]}\n");
    }

    @Test
    void takesGroupsOfTwelveLevelsAndNoMore() {
        String twelve = "a/b/c/d/e/f/g/h/i/j/k/l";
        Ran ran = outcomes(all(people(twelve, 5, 6), List.of(sheet("p-9", twelve + "/m", 6))), "--minimum", "5");

        assertThat(ran.out()).contains("{\"group\":\"a\",", "{\"group\":\"" + twelve + "\",\"respondents\":5,");
        assertThat(ran.problems()).hasSize(1).first().asString().contains("\"line\":6,", "group.invalid");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void readsGroupsWithAMarkCarriageReturnsBlanksAndDuplicates(@TempDir Path folder) throws IOException {
        Path groups = Files.writeString(folder.resolve("groups.txt"), "\uFEFFnorth\r\n\r\n \t\r\nnorth\r\nsouth/far");

        assertThat(outcomes(people("north", 5, 6), "--minimum", "5", "--groups", groups.toString()))
                .isEqualTo(new Ran(
                        0,
                        HEAD + shown("north", 5, "6.0")
                                + ",{\"group\":\"south\",\"hidden\":true},{\"group\":\"south/far\",\"hidden\":true}]}\n",
                        ""));
    }

    @Test
    void withoutAGoodSheetThereIsNoReportUnlessTheQuestionnaireIsNamed() {
        Ran none = outcomes(List.of(""));
        assertThat(none).isEqualTo(new Ran(1, "", "positive-health: no sheet can be counted, so there is no report\n"));
        assertThat(outcomes(List.of(), "--minimum", "5", "--questionnaire", "marks-6/1"))
                .isEqualTo(new Ran(0, HEAD + "]}\n", ""));
    }

    @Test
    void reportsTheSameOnAnyNumberOfThreadsAndInAnyOrder() {
        Random random = new Random(42);
        List<String> sheets = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            sheets.add(sheet("p-" + i, "site-" + i % 7 + "/team-" + i % 91, random.nextInt(11)));
        }
        sheets.add(1_000, "nonsense");
        Ran alone = outcomes(sheets, "--with-total", "--explain");

        assertThat(alone.out()).contains("\"group\":\"site-6/team-90\"");
        for (String threads : List.of("1", "2", "8")) {
            assertThat(outcomes(sheets, "--with-total", "--explain", "--threads", threads))
                    .isEqualTo(alone);
        }
        sheets.remove(1_000);
        Collections.shuffle(sheets, random);
        assertThat(outcomes(sheets, "--with-total", "--threads", "2").out()).isEqualTo(alone.out());
    }

    @Test
    void explainsToTheControllerWhatIsHidden() {
        Ran ran = outcomes(all(people("a", 3, 6), people("b", 5, 7)), "--minimum", "5", "--explain");

        assertThat(ran.out()).isEqualTo(HEAD + shown("b", 5, "7.0") + "]}\n");
        assertThat(ran.err()).startsWith("a: ").contains("3").endsWith("\n");
        Ran dutch = outcomes(all(people("a", 3, 6), people("b", 5, 7)), "--minimum", "5", "--explain", "--lang", "nl");
        assertThat(dutch.err()).startsWith("a: ").contains("mensen die antwoord gaven: 3");
    }

    @Test
    void namesTheEmployerOnlyWhereItIsAsked() {
        Ran ran = outcomes(
                people("a", 5, 6), "--audience", "employer", "--employer-may-receive", "The works council, 1 March");
        assertThat(ran.out())
                .contains("\"audience\":\"employer\",\"employerGround\":\"The works council, 1 March\",")
                .contains("\"controller\":\"Service X\"");
        assertThat(Ran.with(ran.out(), "check", "group-report")).isEqualTo(new Ran(0, "", ""));
        assertThat(outcomes(people("a", 5, 6), "--audience", "employer"))
                .isEqualTo(outcomes(people("a", 5, 6), "--employer-may-receive", "Anybody"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "positive-health: --audience employer and --employer-may-receive GROUND go together: who decided"
                                + " that the employer may have the report, and on what ground\n"));
        assertThat(outcomes(people("a", 5, 6), "--audience", "team").out()).contains("\"audience\":\"team\"");
    }

    @Test
    void theEmployerGetsNoReportOfAListThatAsksAboutSexLife() {
        String sheet = "{\"questionnaire\":\"adult-44/1\",\"takenOn\":\"2026-03-01\",\"participant\":\"p-1\","
                + "\"group\":\"a\",\"answers\":{}}";
        Ran ran = outcomes(List.of(sheet), "--audience", "employer", "--employer-may-receive", "X");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("without items about sex life");
    }

    @Test
    void takesSheetsOfItsDaysOnly() {
        List<String> sheets =
                all(people("a", 5, 6), List.of(sheet("a-1", "a", "2062-03-01", 9), sheet("a-2", "a", "2026-02-28", 9)));
        Ran ran = outcomes(sheets, "--minimum", "5", "--from", "2026-03-01", "--until", "2026-03-31");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEqualTo(HEAD + shown("a", 5, "6.0") + "]}\n");
        assertThat(ran.problems())
                .hasSize(2)
                .allMatch(problem -> problem.contains("{\"path\":\"/takenOn\",\"code\":\"taken-on.outside-round\""));
        assertThat(ran.err()).contains("\"line\":6,", "\"line\":7,", "from 1 March 2026 to 31 March 2026");
        assertThat(outcomes(sheets, "--from", "2026-03-02", "--until", "2026-03-01")
                        .exit())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 0, -1})
    void aMinimumBelowTheFloorIsWrongUsage(int minimum) {
        Ran ran = outcomes(people("a", 5, 6), "--minimum=" + minimum);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("positive-health: --minimum: ");
    }

    @ParameterizedTest
    @CsvSource({
        "--audience,boss",
        "--minimum,many",
        "--threads,0",
        "--groups,no-such-file",
        "--questionnaire,adult-42",
        "--questionnaire,adult-42/1;without=nothing",
        "--from,2026-02-30",
        "--until,+10000-01-01",
        "--from,2201-01-01",
        "--round,' '",
        "--controller,' '"
    })
    void badValuesAreWrongUsage(String option, String value) {
        Ran ran = outcomes(people("a", 5, 6), option, value);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isNotEmpty().doesNotContain("\tat ");
    }

    @Test
    void aBadGroupIsWrongUsageWithItsLine(@TempDir Path folder) throws IOException {
        Path groups = Files.writeString(folder.resolve("groups.txt"), "north\n\nnorth//sales\n");

        Ran ran = outcomes(people("north", 5, 6), "--groups", groups.toString());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("line 3");
        Path empty = Files.writeString(folder.resolve("empty.txt"), "\n \n");
        assertThat(outcomes(people("north", 5, 6), "--groups", empty.toString()).exit())
                .isEqualTo(2);
    }

    @Test
    void neverTellsWhatAPersonTyped() {
        String canary = "CANARY";
        List<String> sheets = new ArrayList<>(people("north", 5, 6));
        sheets.add(sheet(canary, "north", 6).replace("\"answers\"", "\"remark\":\"" + canary + "\",\"answers\""));
        sheets.add(sheet(canary + "\\u0001", "/" + canary, 424_242));

        Ran ran = outcomes(sheets, "--minimum", "5", "--explain");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out() + ran.err()).doesNotContain(canary, "424242");
    }
}
