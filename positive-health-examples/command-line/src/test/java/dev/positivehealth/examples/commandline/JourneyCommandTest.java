package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyCommandTest {
    private static final String ISO = "\\b[0-9]{4}-[0-9]{2}\\b";
    private static final String AMERICAN = "[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void tellsTheWholeStoryInEachLanguage(String language) throws IOException {
        Path out = folder.resolve("out");

        Ran ran = Ran.with("", "journey", "--lang", language, "--out", out.toString());

        Path golden = Path.of("src/test/resources/journey_" + language + ".txt");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.out().replace(out.toString(), "OUT")).isEqualTo(Files.readString(golden));
    }

    /** Story, pictures and their words for screen readers are for people, who write no 2026-03-01. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void writesEveryDateAsPeopleDo(String language) throws IOException {
        Ran ran = Ran.with("", "journey", "--lang", language, "--out", folder.toString());

        assertThat(ran.out().replace(folder.toString(), ""))
                .doesNotContainPattern(ISO)
                .doesNotContainPattern(AMERICAN);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".svg")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(ISO));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void takesEachStepOnce(String language) {
        String told = Ran.with("", "journey", "--lang", language, "--out", folder.toString())
                .out();

        assertThat(told.lines()
                        .filter(line -> line.matches("(Stap|Step) [0-9]\\. .*"))
                        .map(line -> line.substring(0, 7)))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    /** English names of groups, sources and codes have no place in a Dutch story, nor Dutch ones in an English story. */
    @Test
    void tellsItInOneLanguage() {
        String dutch = Ran.with("", "journey", "--lang", "nl", "--out", folder.toString())
                .out();
        String english = Ran.with("", "journey", "--lang", "en", "--out", folder.toString())
                .out();

        assertThat(dutch).doesNotContainPattern("\\b(the|and|with|lower|office|years)\\b(?! for Positive)");
        assertThat(english).doesNotContainPattern("\\b(het|een|niet|voor|onderbouw|kantoor)\\b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr, nl-BE;q=0.8, en;q=0.1|nl", "fr|en"})
    void tellsItInDutchOrInEnglishWhateverIsAsked(String asked, String told) {
        String out = folder.resolve("out").toString();
        assertThat(Ran.with("", "journey", "--lang", asked, "--out", out))
                .isEqualTo(Ran.with("", "journey", "--lang", told, "--out", out));
    }

    @Test
    void writesDocumentsThatPassTheCheck() throws IOException {
        Ran.with("", "journey", "--out", folder.toString());

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".json")))
                    .isNotEmpty()
                    .allSatisfy(file -> {
                        String type = file.getFileName()
                                .toString()
                                .replaceAll("(-(spring|paper|autumn|start|later))?\\.json$", "");
                        assertThat(Ran.with(Files.readAllBytes(file), "check", type))
                                .isEqualTo(new Ran(0, "", ""));
                    });
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsWrongUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(Ran.with("", "journey", "--out", file.toString()))
                .isEqualTo(new Ran(2, "", "positive-health: folder " + file + " cannot be written to\n"));
    }

    @Test
    void bothLanguagesHaveTheSameTextsAndNoneIsCopied() throws IOException {
        Properties dutch = texts("nl");
        Properties english = texts("en");

        assertThat(dutch.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(dutch.stringPropertyNames())
                .allSatisfy(key -> assertThat(dutch.getProperty(key)).isNotEqualTo(english.getProperty(key)));
    }

    private static Properties texts(String language) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                        JourneyCommandTest.class.getResourceAsStream("journey_" + language + ".properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
