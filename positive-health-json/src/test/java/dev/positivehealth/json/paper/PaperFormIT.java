package dev.positivehealth.json.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form as a browser prints it: no item and no dimension is split over two pages. */
class PaperFormIT {
    private static final int PATIENCE_IN_SECONDS = 120;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "adult-42/1, nl, 4",
        "adult-42/1, en, 4",
        "adult-44/1, nl, 4",
        "adult-44/1, en, 4",
        "marks-6/1, nl, 1",
        "marks-6/1, en, 1"
    })
    void breaksPagesBetweenDimensions(String id, String language, int most) throws IOException, InterruptedException {
        Languages languages = Languages.of(language);
        Questionnaire questionnaire = Questionnaires.builtIn().get(QuestionnaireId.parse(id));

        List<String> pages = print(PaperForm.of(questionnaire).in(languages).html());

        assertThat(pages).hasSizeLessThanOrEqualTo(most);
        String talk = languages.equals(Languages.DUTCH) ? "Hier wil ik over praten" : "I want to talk about this";
        for (String page : pages) {
            int statements = 0;
            for (Dimension dimension : Dimension.values()) {
                List<Item> items = questionnaire.items(dimension);
                long here = items.stream()
                        .filter(item -> page.contains(folded(item.statement().in(languages))))
                        .count();
                assertThat(here).as(dimension + " on one page").isIn(0L, (long) items.size());
                assertThat(page.lines().anyMatch(dimension.label().in(languages)::equals))
                        .as("the heading of " + dimension)
                        .isEqualTo(here > 0);
                statements += (int) here;
            }
            assertThat(page.split(talk, -1)).hasSize(statements + 1);
            assertThat(page.lines().filter(line -> line.startsWith("0 1 2 3 4 5 6 7 8 9 10")))
                    .hasSize(statements);
        }
        assertThat(String.join("", pages).split(talk, -1))
                .hasSize(questionnaire.items().size() + 1);
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private List<String> print(String html) throws IOException, InterruptedException {
        String browser = program("chromium", "chromium-browser", "google-chrome");
        String reader = program("pdftotext");
        Path page = Files.writeString(folder.resolve("form.html"), html);
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
        run(reader, "-layout", pdf.toString(), text.toString());
        return Arrays.stream(Files.readString(text).split("\f", -1))
                .filter(one -> !one.isBlank())
                .map(one -> one.lines().map(line -> folded(line.strip())).reduce("", (all, line) -> all + line + "\n"))
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
