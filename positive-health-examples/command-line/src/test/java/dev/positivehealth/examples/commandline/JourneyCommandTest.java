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
