package dev.positivehealth.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The portal's own texts. */
class TextsTest {
    private static final Pattern USED = Pattern.compile("#\\{([a-z][a-zA-Z.-]*)[(}]");

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(texts("nl").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(texts("en").stringPropertyNames());
    }

    @Test
    void noTextIsEmptyOrHasAnApostropheThatFormatsWouldSwallow() throws IOException {
        for (String language : Set.of("nl", "en")) {
            Properties texts = texts(language);
            for (String key : texts.stringPropertyNames()) {
                assertThat(texts.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() throws IOException {
        Properties dutch = texts("nl");
        Properties english = texts("en");
        for (String key : english.stringPropertyNames()) {
            assertThat(places(dutch.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void everyTextThatAPageAsksForIsThere() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path page : pages.filter(Files::isRegularFile).toList()) {
                Matcher used = USED.matcher(Files.readString(page));
                while (used.find()) {
                    asked.add(used.group(1));
                }
            }
        }
        assertThat(asked).isNotEmpty();
        assertThat(texts("en").stringPropertyNames()).containsAll(asked);
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{[0-9]}").matcher(text);
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TextsTest.class.getResourceAsStream("/messages_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
