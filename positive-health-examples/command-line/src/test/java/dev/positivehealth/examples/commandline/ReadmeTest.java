package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.fhir.FhirDocuments;
import dev.positivehealth.json.table.SheetTables;
import dev.positivehealth.json.table.TableFormat;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the READMEs say can be done, is done; and whatever they say was measured, says when and how. */
class ReadmeTest {
    private static final Path ROOT = Path.of("../..");
    private static final String COMMAND = "java -jar positive-health-examples/command-line/target/positive-health.jar ";

    /** A size, a time or a ratio. What is only promised or set has none of these words behind its number. */
    private static final Pattern MEASURED = Pattern.compile(
            "\\d[\\d,.]* ?(?:kB|MB|ms|µs|milliseconds?|microseconds?|seconds?|minutes?|times|×|% (?:smaller|larger|faster|slower))");

    private static final Pattern WHEN_OR_HOW = Pattern.compile(
            "\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) 20\\d\\d"
                    + "|```sh\n|\\]\\([^)]*benchmarks/README\\.md\\)|[Aa] test holds|[Tt]ests hold|[Ww]ritten here by");

    @TempDir
    Path folder;

    @BeforeEach
    void whatTheReaderHas() throws IOException {
        JsonDocuments documents = JsonDocuments.of(Questionnaires.builtIn());
        List<AnswerSheet> sheets = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            sheets.add(Questionnaires.builtIn()
                    .get(QuestionnaireId.parse("adult-42/1"))
                    .sheet(LocalDate.of(2026, 3, 1))
                    .participant(String.format(Locale.ROOT, "p-%03d", i))
                    .group("north")
                    .answer("sleeping", i % 11)
                    .complete());
        }
        write("sheet.json", List.of(documents.write(DocumentType.ANSWER_SHEET, sheets.get(0))));
        write(
                "sheets.ndjson",
                sheets.stream()
                        .map(one -> documents.write(DocumentType.ANSWER_SHEET, one))
                        .toList());
        FhirDocuments fhir = FhirDocuments.of(Questionnaires.builtIn());
        write("responses.ndjson", sheets.stream().map(fhir::response).toList());
        assertThat(Ran.with("", "journey", "--out", folder.resolve("journey").toString())
                        .exit())
                .isZero();
        write(
                "report.json",
                Ran.with("", arguments("outcomes sheets.ndjson --round spring --controller X"))
                        .lines());
        write(
                "who.tsv",
                sheets.stream()
                        .flatMap(sheet -> sheet.participant().stream())
                        .map(person -> person.value() + "\tnorth")
                        .toList());
        try (OutputStream out = Files.newOutputStream(folder.resolve("entered.xlsx"))) {
            SheetTables.of(Questionnaires.builtIn()).write(TableFormat.XLSX, sheets, Languages.DUTCH, out);
        }
    }

    private void write(String name, List<String> lines) throws IOException {
        Files.write(folder.resolve(name), lines);
    }

    @Test
    void everyCommandOfTheFirstPageWorks() throws IOException {
        List<String> commands = Files.readAllLines(ROOT.resolve("README.md")).stream()
                .filter(line -> line.startsWith(COMMAND))
                .map(line -> line.substring(COMMAND.length()).replaceFirst(" +#.*$", ""))
                .toList();
        assertThat(commands).hasSizeGreaterThan(12);
        for (String command : commands) {
            // Somebody has entered forms in the template by then.
            String typed = command.startsWith("score --from xlsx") ? "score --from xlsx entered.xlsx" : command;
            Ran ran = Ran.with("", arguments(typed.replaceFirst(" > .*$", "")));
            assertThat(ran.exit()).as(command + "\n" + ran.err()).isZero();
        }
    }

    /** The words of a command; what is between quotes is one. */
    private String[] arguments(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? placed(word.group(2)) : word.group(1));
        }
        return words.toArray(String[]::new);
    }

    private String placed(String word) {
        return word.matches("(?:target/journey/)?[a-z-]+\\.(?:json|ndjson|svg|xlsx|tsv)")
                ? folder.resolve(word.replace("target/", "")).toString()
                : word;
    }

    @Test
    void theFirstWebIsTheOneOfTheExample() throws IOException {
        String page = Files.readString(ROOT.resolve("README.md"));
        for (String file : List.of("FirstWeb.java", "sheet.json")) {
            assertThat(page)
                    .contains(Files.readString(
                            ROOT.resolve("positive-health-examples/first-web").resolve(file)));
        }
    }

    @Test
    void theFirstWebHasAsManyLinesAsThePagesSay() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("positive-health-examples/first-web/FirstWeb.java")))
                .hasSize(20);
        for (String page : List.of("README.md", "positive-health-examples/README.md")) {
            assertThat(Files.readString(ROOT.resolve(page))).containsPattern("twenty\\s+lines");
        }
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT, 4)) {
            return files
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("target")
                            && !file.toString().contains("node_modules"))
                    .filter(file -> !file.endsWith("CHANGELOG.md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** A section says it; the page of the benchmarks says it in its beginning for all of them. */
    @ParameterizedTest
    @MethodSource("pages")
    void whatWasMeasuredSaysWhenOrHow(Path page) throws IOException {
        List<String> silent = new ArrayList<>();
        String[] sections = Files.readString(page, StandardCharsets.UTF_8).split("(?m)^(?=#{2,3} )", -1);
        if (page.endsWith("benchmarks/README.md")) {
            assertThat(sections[0]).containsPattern(WHEN_OR_HOW);
            return;
        }
        for (String section : sections) {
            Matcher measured = MEASURED.matcher(section.replaceAll("(?s)```.*?```", ""));
            while (measured.find()) {
                if (!WHEN_OR_HOW.matcher(section).find()) {
                    silent.add(section.lines().findFirst().orElse("") + ": " + measured.group());
                }
            }
        }
        assertThat(silent).as(page.toString()).isEmpty();
    }

    @Test
    void aFigureThatSaysNeitherWouldBeFound() {
        assertThat(Stream.of("takes 12 ms", "is 1.6 times as fast", "106 kB", "15 % smaller"))
                .allMatch(text -> MEASURED.matcher(text).find());
        assertThat(Arrays.asList("at least 10 people", "of 42 items", "5 to 15"))
                .noneMatch(text -> MEASURED.matcher(text).find());
    }
}
