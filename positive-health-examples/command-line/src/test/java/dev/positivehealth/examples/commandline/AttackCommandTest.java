package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttackCommandTest {
    private static final List<String> DIMENSIONS = List.of(
            "bodily-functions",
            "mental-wellbeing",
            "meaningfulness",
            "quality-of-life",
            "participation",
            "daily-functioning");

    @TempDir
    Path folder;

    private final List<String> people = new ArrayList<>();
    private Path memberships = Path.of("");

    @BeforeEach
    void start() {
        memberships = folder.resolve("memberships.tsv");
    }

    private void people(int count, String group, String... more) throws IOException {
        for (int i = 0; i < count; i++) {
            people.add(group + "-" + i + "\t"
                    + String.join(
                            "\t",
                            Stream.concat(Stream.of(group), Stream.of(more)).toList()));
        }
        Files.write(memberships, people);
    }

    /** A shown group: a mean of these dimensions. */
    private static String shown(String group, int respondents, List<String> means) {
        return "{\"group\":\"" + group + "\",\"respondents\":" + respondents + ",\"dimensions\":{"
                + DIMENSIONS.stream()
                        .map(one -> "\"" + one + "\":"
                                + (means.contains(one)
                                        ? "{\"mean\":6.0,\"respondents\":" + respondents + "}"
                                        : "{\"hidden\":true}"))
                        .collect(Collectors.joining(","))
                + "}}";
    }

    private static String report(String... groups) {
        return "{\"minimumGroupSize\":5,\"groups\":[" + String.join(",", groups) + "]}";
    }

    private Ran attack(String report, String... more) {
        return Ran.with(
                report,
                Stream.concat(Stream.of("attack", "--memberships", memberships.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void findsThreePeopleByTheDifferenceOfGroups() throws IOException {
        people(3, "a");
        people(5, "b");
        people(5, "c");
        List<String> one = List.of("participation");

        Ran ran = attack(report(shown("", 13, one), shown("b", 5, one), shown("c", 5, one)));

        assertThat(ran).isEqualTo(new Ran(1, """
                        numbers of people: something can be computed of 3 people together, of whom 3 answered (a-0, a-1, a-2), by all people together - b - c
                        Participation: something can be computed of 3 people together, of whom 3 answered (a-0, a-1, a-2), by all people together - b - c
                        leaks: 2
                        """, ""));
    }

    @Test
    void findsAGroupUnderTheMinimumAndSaysSoInDutch() throws IOException {
        people(4, "a");

        Ran ran = attack(report(shown("a", 4, List.of())), "--lang", "nl");

        assertThat(ran).isEqualTo(new Ran(1, """
                        aantallen mensen: iets is te berekenen over 4 mensen samen, van wie 4 antwoord gaven (a-0, a-1, a-2, a-3), uit a
                        lekken: 1
                        """, ""));
        assertThat(attack(report(shown("a", 4, List.of())), "--minimum", "4", "--lang", "nl"))
                .isEqualTo(new Ran(0, "er lekt niets over minder dan 4 mensen\n", ""));
    }

    @Test
    void whoHasNoScoreOnADimensionIsNotInItsMean() throws IOException {
        people(6, "a");
        people(5, "b", "participation,meaningfulness");
        List<String> one = List.of("participation");

        Ran ran = attack(report(shown("", 11, one), shown("a", 6, one)));

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.lines())
                .containsExactly(
                        "Participation: something can be computed of 5 people together, of whom 0 answered (b-0, b-1, b-2, b-3, b-4),"
                                + " by all people together - a",
                        "leaks: 1");
    }

    @Test
    void findsNothingInAReportOfOurs() throws IOException {
        List<String> sheets = new ArrayList<>();
        for (String group : List.of("north/sales", "north/support", "south")) {
            int count = group.equals("south") ? 6 : 7;
            people(count, group);
            for (int i = 0; i < count; i++) {
                sheets.add("{\"questionnaire\":\"marks-6/1\",\"takenOn\":\"2026-03-01\",\"participant\":\"" + group
                        + "-" + i
                        + "\",\"group\":\"" + group + "\",\"answers\":{"
                        + DIMENSIONS.stream().map(one -> "\"" + one + "\":7").collect(Collectors.joining(","))
                        + "}}");
            }
        }
        Ran outcomes = Ran.with(
                String.join("\n", sheets),
                "outcomes",
                "--round",
                "r",
                "--controller",
                "c",
                "--minimum",
                "5",
                "--with-total");
        Path report = folder.resolve("report.json");
        Files.writeString(report, outcomes.out());

        assertThat(outcomes.out()).contains("\"group\":\"north\"");
        assertThat(attack("", report.toString())).isEqualTo(new Ran(0, "nothing leaks of fewer than 5 people\n", ""));
    }

    @Test
    void findsWhatASecondReportOfTheSamePeopleGivesAway() throws IOException {
        people(6, "a");
        people(6, "b");
        people.replaceAll(line -> line + "\n" + line.split("\t", -1)[0] + "\t"
                + (line.startsWith("a") && !line.startsWith("a-0") ? "manager" : "rest"));
        Files.write(memberships, people);
        List<String> one = List.of("participation");
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        Files.writeString(first, report(shown("a", 6, one), shown("b", 6, one)));
        Files.writeString(second, report(shown("manager", 5, one), shown("rest", 7, one)));

        assertThat(attack("", first.toString()).exit()).isZero();
        assertThat(attack("", second.toString()).exit()).isZero();
        Ran both = attack("", first.toString(), second.toString());
        assertThat(both.exit()).isEqualTo(1);
        assertThat(both.out()).contains("of 1 people together, of whom 1 answered (a-0), by 2:rest - 1:b\n");
    }

    @Test
    void membershipsOfOtherPeopleAreWrongUsage() throws IOException {
        people(5, "a");

        assertThat(attack(report(shown("a", 6, List.of()))))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "positive-health: the memberships are not those of the report: group \"a\" has 6 respondents in the"
                                + " report, and 5 in the memberships\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p-001", "p-001\ta//b", " \ta", "p-001\ta\tjoy", "p-001\ta\t\tb", "p-001 \ta"})
    void aLineThatIsNoMembershipIsWrongUsage(String line) throws IOException {
        Files.writeString(memberships, "p-000\ta\n\n" + line + "\n");

        Ran ran = attack(report());

        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "positive-health: memberships " + memberships
                                + ", line 3: a line must be a participant, a tab and the"
                                + " path of a group, and perhaps a tab and codes of dimensions\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"groups\":7}",
                "{\"groups\":[{\"group\":\"a//b\",\"hidden\":true}]}",
                "{\"groups\":[{\"hidden\":true}]}",
                "{\"groups\":[{\"group\":\"a\"}]}"
            })
    void whatIsNoReportIsAProblem(String input) throws IOException {
        people(5, "a");

        Ran ran = attack(input);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("{\"format\":\"positive-health/problem/1\"");
    }

    @Test
    void asksForTheMembershipsAndAPossibleMinimum() throws IOException {
        people(5, "a");

        assertThat(Ran.with("", "attack").exit()).isEqualTo(2);
        assertThat(attack(report(), "--minimum", "0"))
                .isEqualTo(new Ran(2, "", "positive-health: --minimum: the minimum must be at least 1, but was 0\n"));
        assertThat(attack("", folder.resolve("nowhere.json").toString()))
                .isEqualTo(
                        new Ran(2, "", "positive-health: there is no file " + folder.resolve("nowhere.json") + "\n"));
    }
}
