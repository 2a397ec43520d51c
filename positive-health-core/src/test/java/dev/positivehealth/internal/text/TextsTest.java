package dev.positivehealth.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final List<String> BOTH = List.of("nl", "en");

    @Test
    void readsKeysAndTextsInTheirOrder() {
        List<String> faults = new ArrayList<>();
        assertThat(Texts.parse(
                        "f.properties",
                        List.of("# = comment", "b = 2", "", "  ", "a.x = one = 1  ", "c =  # no comment"),
                        faults))
                .containsExactly(Map.entry("b", "2"), Map.entry("a.x", "one = 1"), Map.entry("c", "# no comment"));
        assertThat(faults).isEmpty();
    }

    @Test
    void namesEveryFaultWithFileAndLineAndKeepsTheFirstText() {
        List<String> faults = new ArrayList<>();
        assertThat(Texts.parse(
                        "f.properties",
                        List.of(
                                "a = 1",
                                "",
                                "nothing",
                                "a=2",
                                "a = 3",
                                " = 4",
                                "b =  ",
                                "c = \\u0041",
                                " # indented",
                                "\\d = 5"),
                        faults))
                .containsExactly(Map.entry("a", "1"));
        String form = "not of the form `key = text` without backslashes";
        assertThat(faults)
                .containsExactly(
                        "f.properties:3: " + form,
                        "f.properties:4: " + form,
                        "f.properties:5: second text for a",
                        "f.properties:6: " + form,
                        "f.properties:7: " + form,
                        "f.properties:8: " + form,
                        "f.properties:9: " + form,
                        "f.properties:10: " + form);
    }

    @Test
    void givesTextsOfBothFilesInTheOrderOfTheDutchOne() {
        Texts texts = Texts.load("sound", BOTH);
        assertThat(texts.keys()).containsExactly("one", "two").isUnmodifiable();
        assertThat(texts.<Map<String, String>>get("one", Map::copyOf)).isEqualTo(Map.of("nl", "een", "en", "één"));
        assertThat(texts.<Map<String, String>>get("two", Map::copyOf))
                .isEqualTo(Map.of("nl", "twee = 2", "en", "two = 2"));
    }

    @Test
    void rejectsAKeyThatTheTableDoesNotHave() {
        Texts texts = Texts.load("sound", BOTH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.get("three", Map::size))
                .withMessage("no text for three in sound");
    }

    @Test
    void namesTheFaultsOfBothFilesAtOnce() {
        String form = "not of the form `key = text` without backslashes";
        assertThatThrownBy(() -> Texts.load("faulty", BOTH))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("texts cannot be loaded: "
                        + "faulty_nl.properties:4: " + form
                        + "; faulty_nl.properties:5: second text for good"
                        + "; faulty_nl.properties:6: " + form
                        + "; faulty_en.properties:2: " + form
                        + "; faulty_en.properties:3: " + form
                        + "; faulty_nl.properties: no text for only-english"
                        + "; faulty_en.properties: no text for only-dutch");
    }

    @Test
    void readsAThirdLanguageAsFarAsItGoes() {
        Texts texts = Texts.load("sound", List.of("nl", "en", "fr", "de"));
        assertThat(texts.keys()).containsExactly("one", "two");
        assertThat(texts.<Map<String, String>>get("one", Map::copyOf))
                .isEqualTo(Map.of("nl", "een", "en", "één", "fr", "un"));
        assertThat(texts.<Map<String, String>>get("two", Map::copyOf))
                .isEqualTo(Map.of("nl", "twee = 2", "en", "two = 2"));
    }

    @Test
    void namesTheFaultsOfAThirdLanguageWithThoseOfTheOthers() {
        assertThatThrownBy(() -> Texts.load("partial", List.of("nl", "en", "fr")))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("texts cannot be loaded: "
                        + "partial_fr.properties:3: not of the form `key = text` without backslashes"
                        + "; partial_fr.properties:4: second text for one"
                        + "; partial_nl.properties: no text for only-french"
                        + "; partial_en.properties: no text for only-french");
    }

    @Test
    void needsDutchAndEnglishWhateverElseIsThere() {
        assertThatThrownBy(() -> Texts.load("lonely", List.of("nl", "en", "fr")))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("texts cannot be loaded: no file lonely_en.properties");
    }

    @Test
    void namesAFileThatIsMissing() {
        assertThatThrownBy(() -> Texts.load("lonely", BOTH))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("texts cannot be loaded: no file lonely_en.properties");
    }
}
