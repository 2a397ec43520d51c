package dev.positivehealth.json.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.TextStatus;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form as a browser prints it, on the paper of most of the world and of North America. */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT)
class PaperFormIT {
    private static final int PATIENCE_IN_SECONDS = 120;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "adult-42/1, nl, A4, 3",
        "adult-42/1, nl, Letter, 3",
        "adult-42/1, en, A4, 3",
        "adult-42/1, en, Letter, 3",
        "adult-44/1, nl, A4, 3",
        "adult-44/1, nl, Letter, 3",
        "adult-44/1, en, A4, 3",
        "adult-44/1, en, Letter, 3",
        "marks-6/1, nl, A4, 1",
        "marks-6/1, nl, Letter, 1",
        "marks-6/1, en, A4, 1",
        "marks-6/1, en, Letter, 1"
    })
    void takesFewPagesOfWhichEachCanBeReadAlone(String id, String language, String paper, int most)
            throws IOException, InterruptedException {
        Languages languages = Languages.of(language);
        Questionnaire questionnaire = Questionnaires.builtIn().get(QuestionnaireId.parse(id));

        List<String> pages = print(PaperForm.of(questionnaire).in(languages).html(), paper);

        assertThat(pages).hasSizeLessThanOrEqualTo(most);
        judge(pages, questionnaire, languages);
        assertThat(pages.get(pages.size() - 1))
                .containsSubsequence(
                        FormText.of("missing").in(languages),
                        FormText.of("after").in(languages),
                        Questionnaires.source().in(languages));
    }

    @ParameterizedTest
    @CsvSource({"A4, 0, 10", "Letter, 0, 10", "A4, 1, 5"})
    void breaksNoPageWithinAQuestionOfManyLines(String paper, int lowest, int highest)
            throws IOException, InterruptedException {
        LocalizedText statement = LocalizedText.of(
                "Een lange vraag, ".repeat(10) + "of niet?", "A long question, ".repeat(10) + "or not?");
        Questionnaire questionnaire = Questionnaire.of(
                QuestionnaireId.parse("own/1"),
                LocalizedText.of("Lang \"en\" breed", "Long \"and\" wide"),
                "a test",
                "none",
                TextStatus.OWN,
                new AnswerScale(
                        lowest, highest, LocalizedText.of("nooit", "never"), LocalizedText.of("altijd", "always")),
                Stream.of(Dimension.values())
                        .flatMap(dimension -> Stream.of("a", "b", "c", "d")
                                .map(one -> new Item(
                                        ItemCode.parse(dimension.code() + '-' + one),
                                        dimension,
                                        LocalizedText.of("Lang", "Long"),
                                        statement,
                                        Sensitivity.HEALTH)))
                        .toList());

        judge(print(PaperForm.of(questionnaire).in(Languages.DUTCH).html(), paper), questionnaire, Languages.DUTCH);
    }

    /** Each page says what it is of; each item stands on one, whole, and the first of its dimension below its name. */
    private static void judge(List<String> pages, Questionnaire questionnaire, Languages languages) {
        AnswerScale scale = questionnaire.scale();
        String ends = scale.lowest() + " " + scale.lowestMeaning().in(languages) + " "
                + scale.highestMeaning().in(languages) + " " + scale.highest();
        String numbers = IntStream.rangeClosed(scale.lowest(), scale.highest())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
        List<String> rows = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<Item> items = questionnaire.items(dimension);
            for (Item item : items) {
                String row = " " + (questionnaire.items().indexOf(item) + 1) + " "
                        + item.statement().in(languages) + " " + numbers + " ";
                rows.add(
                        item.equals(items.get(0))
                                ? " " + questionnaire.name(dimension).in(languages) + row
                                : row);
            }
        }
        int found = 0;
        for (int page = 0; page < pages.size(); page++) {
            String text = pages.get(page);
            assertThat(text)
                    .startsWith(questionnaire.title().in(languages) + " "
                            + Texts.fill(
                                    FormText.of("page").in(languages),
                                    Map.of(
                                            "page",
                                            Integer.toString(page + 1),
                                            "pages",
                                            Integer.toString(pages.size()))));
            long here = rows.stream().filter(text::contains).count();
            if (here > 0) {
                assertThat(text)
                        .containsOnlyOnce(ends)
                        .containsOnlyOnce(FormText.of("talk-about").in(languages));
            }
            assertThat(text.split(" " + numbers + " ", -1)).hasSize((int) here + 1);
            found += (int) here;
        }
        assertThat(found).isEqualTo(questionnaire.items().size());
    }

    /** A reader of the PDF is told what is a title, a table, the head of a column or of a row, and a field. */
    @Test
    void isATaggedDocument() throws IOException, InterruptedException {
        print(
                PaperForm.of(Questionnaires.builtIn().get(QuestionnaireId.parse("marks-6/1")))
                        .in(Languages.ENGLISH)
                        .html(),
                "A4");
        String reader = program("pdfinfo");
        run(reader, folder.resolve("form.pdf").toString());
        assertThat(log())
                .containsPattern("Title: +Positive Health, one score for each dimension\n")
                .containsPattern("Tagged: +yes\n")
                .containsPattern("Pages: +1\n")
                .containsPattern("Page size: .*\\(A4\\)\n");
        run(reader, "-struct", folder.resolve("form.pdf").toString());
        assertThat(log()).contains("H1 (block)", "Table (block)", "/Scope /Column", "/Scope /Row", "Form");
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log.txt"));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private List<String> print(String html, String paper) throws IOException, InterruptedException {
        String browser = program("chromium", "chromium-browser", "google-chrome");
        String reader = program("pdftotext");
        Path page = Files.writeString(
                folder.resolve("form.html"), html.replace("</style>", "@page { size: " + paper + "; }\n</style>"));
        Path pdf = folder.resolve("form.pdf");
        Path text = folder.resolve("form.txt");
        run(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir="
                        + Files.createDirectories(folder.resolve("profile")).toAbsolutePath(),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                page.toUri().toString());
        run(reader, "-raw", pdf.toString(), text.toString());
        return Arrays.stream(Files.readString(text).split("\f", -1))
                .filter(one -> !one.isBlank())
                .map(PaperFormIT::folded)
                .toList();
    }

    /** Finds a program; without it the test is skipped, but fails on a CI machine. */
    private static String program(String... names) {
        Optional<Path> found = Stream.of(names)
                .flatMap(name -> Arrays.stream(Optional.ofNullable(System.getenv("PATH"))
                                .orElse("")
                                .split(File.pathSeparator, -1))
                        .map(place -> Path.of(place).resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(found)
                    .as("CI must have one of %s on its path", List.of(names))
                    .isPresent();
        }
        assumeTrue(found.isPresent(), () -> "there is none of " + List.of(names) + " on the path");
        return found.orElseThrow().toString();
    }

    private void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }
}
