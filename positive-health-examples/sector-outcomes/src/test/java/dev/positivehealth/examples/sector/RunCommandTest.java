package dev.positivehealth.examples.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunCommandTest {
    private static final String OTHER = " round.other-questionnaire";
    private static final String MINIMUM = "--minimum=5";

    @TempDir
    private static Path folder;

    private static SampleSector sector;
    private static Map<String, String> expected;

    @TempDir
    private Path out;

    @BeforeAll
    static void printsWithTheCommandLine() throws IOException, InterruptedException {
        sector = new SampleSector(folder);
        expected = new TreeMap<>();
        for (Map.Entry<String, List<String>> of : sector.linesOf().entrySet()) {
            expected.put(ReportFiles.name(of.getKey()) + ".json", CommandLineOutcomes.printed(of.getValue(), MINIMUM));
        }
        assertThat(expected)
                .hasSize(5)
                .allSatisfy((file, line) -> assertThat(line).endsWith("}\n"));
        assertThat(expected.get("bakery.json")).contains("\"group\":\"bakery/d0/t0\"");
        assertThat(expected.get("small.json")).contains("\"respondents\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64})
    void writesTheBytesThatTheCommandLinePrintsForAnyNumberOfPartitions(int partitions) throws IOException {
        Ran ran = Ran.with(out, sector.files(), MINIMUM, "--master=local[2,3]", "--partitions=" + partitions);

        assertThat(ran.reports()).isEqualTo(expected);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEqualTo("""
                bakery\tbakery.json
                mixed\tmixed.json
                north sea\tnorth%20sea.json
                small\tsmall.json
                École\t%C3%89cole.json
                """);
        assertThat(ran.problems().stream().filter(problem -> !problem.endsWith(OTHER)))
                .containsExactly(
                        "a.ndjson:102 json.malformed",
                        "a.ndjson:205 answer.out-of-range",
                        "b.ndjson:254 document.too-large",
                        "b.ndjson:256 property.wrong-type");
        assertThat(ran.problems().stream().filter(problem -> problem.endsWith(OTHER)))
                .hasSameSizeAs(sector.lines("mixed").stream()
                        .filter(line -> line.contains("adult-42/1"))
                        .toList());
        assertThat(ran.err())
                .contains("Of 904 lines with text, " + ran.problems().size() + " do not count.")
                .doesNotContain(SampleSector.REFERENCE)
                .doesNotContain(SampleSector.WORDS);
    }

    @Test
    void writesTheSameBytesWhenEveryTaskFailsTheFirstTime() throws IOException {
        FailsOnceFileSystem.FAILURES.set(0);
        FailsOnceSerializer.FAILURES.set(0);
        List<String> files =
                sector.files().stream().map(file -> "failing://" + file).toList();

        Ran ran = Ran.with(
                out,
                files,
                MINIMUM,
                "--master=local[2,3]",
                "--partitions=7",
                "--conf=spark.hadoop.fs.failing.impl=" + FailsOnceFileSystem.class.getName(),
                "--conf=spark.serializer=" + FailsOnceSerializer.class.getName());

        assertThat(ran.err()).doesNotContain("not finished", "there is no file");
        assertThat(ran.reports()).isEqualTo(expected);
        assertThat(FailsOnceFileSystem.FAILURES.get()).isGreaterThanOrEqualTo(7);
        assertThat(FailsOnceSerializer.FAILURES.get()).isGreaterThanOrEqualTo(7);
        assertThat(ran.problems())
                .isEqualTo(
                        Ran.with(out.resolve("again"), sector.files(), MINIMUM).problems());
    }

    @Test
    void leavesNoReferenceAndNoWordsOnDisk(@TempDir Path disk) throws IOException {
        String[] spied = {
            MINIMUM, "--conf=spark.local.dir=" + disk, "--conf=spark.extraListeners=" + ShuffleSpy.class.getName()
        };
        List<String> readable = new ArrayList<>(List.of(spied));
        readable.addAll(List.of(
                "--conf=spark.io.encryption.enabled=false",
                "--conf=spark.shuffle.compress=false",
                "--conf=spark.broadcast.compress=false"));

        Ran.with(out.resolve("readable"), sector.files(), readable.toArray(String[]::new));
        String seen = ShuffleSpy.seen();
        Ran.with(out.resolve("encrypted"), sector.files(), spied);
        String encrypted = ShuffleSpy.seen();

        assertThat(seen)
                .contains("bakery/d0/t")
                .doesNotContain(SampleSector.REFERENCE)
                .doesNotContain(SampleSector.WORDS);
        assertThat(encrypted).isNotEmpty().doesNotContain("bakery/d0/t").doesNotContain(SampleSector.REFERENCE);
    }

    @Test
    void countsEachFileAsAnOrganisation() throws IOException, InterruptedException {
        Path zipped = folder.resolve("zipped.ndjson.gz");
        List<String> lines = sector.lines("bakery");
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            gzip.write((String.join("\n", lines) + "\n{}\n").getBytes(StandardCharsets.UTF_8));
        }
        Path none = Files.writeString(folder.resolve("none.ndjson"), "\n");

        Ran ran = Ran.with(out, List.of(zipped.toString(), none.toString()), MINIMUM, "--by-file", "--with-total");

        assertThat(ran.reports())
                .containsOnly(Map.entry("zipped.json", CommandLineOutcomes.printed(lines, MINIMUM, "--with-total")));
        assertThat(ran.problems())
                .hasSize(1)
                .first()
                .asString()
                .isEqualTo("zipped.ndjson.gz:" + (lines.size() + 1) + " property.missing");
        assertThat(ran.err()).contains("none: no sheet can be counted, so there is no report\n");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void reportsTheListedGroupsOfEachOrganisation() throws IOException, InterruptedException {
        List<String> listed = List.of("bakery/d0/t0", "bakery/d1", "bakery/closed", "nobody/here");
        Path groups = Files.write(folder.resolve("groups.txt"), listed);
        Path ofBakery = Files.write(folder.resolve("of-bakery.txt"), listed.subList(0, 3));
        String[] more = {"--questionnaire=marks-6/1", "--from=2026-03-02", MINIMUM};

        Ran ran = Ran.with(
                out, sector.files(), "--questionnaire=marks-6/1", "--from=2026-03-02", MINIMUM, "--groups=" + groups);

        assertThat(ran.reports().keySet()).containsExactly("bakery.json", "nobody.json");
        assertThat(ran.reports().get("bakery.json"))
                .isEqualTo(CommandLineOutcomes.printed(
                        sector.lines("bakery"), more[0], more[1], more[2], "--groups=" + ofBakery))
                .contains("{\"group\":\"bakery/closed\",\"hidden\":true}");
        assertThat(ran.reports().get("nobody.json")).endsWith("{\"group\":\"nobody/here\",\"hidden\":true}]}\n");
    }

    @Test
    void refusesAFolderWithSomethingInIt() throws IOException {
        Files.writeString(out.resolve("report.json"), "{}");

        assertThat(Ran.with(out, sector.files()))
                .returns(2, Ran::exit)
                .returns("sector-outcomes: --out: there is something in " + out + " already\n", Ran::err);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--minimum=4",
                "--audience=everybody",
                "--questionnaire=none/1",
                "--from=2026-02-30",
                "--lang=-",
                "--groups=nowhere"
            })
    void refusesAnOptionThatIsNotValid(String option) throws IOException {
        Ran ran = Ran.with(out, sector.files(), option);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("sector-outcomes: ").hasLineCount(1);
    }

    @Test
    void saysInOneLineThatItCouldNotFinish() throws IOException {
        Ran ran = Ran.with(out, sector.files(), "--master=local[1,1]", "--conf=spark.serializer=nowhere.Serializer");

        assertThat(ran).returns(3, Ran::exit);
        assertThat(ran.err()).startsWith("sector-outcomes: not finished: ").hasLineCount(1);
    }
}
