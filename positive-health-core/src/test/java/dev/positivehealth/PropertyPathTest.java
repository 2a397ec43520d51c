package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyPathTest {
    private static final String ASTRAL = "\uD83D\uDE00";

    @Test
    void isAJsonPointer() {
        assertThat(PropertyPath.ROOT).hasToString("");
        assertThat(PropertyPath.ROOT.child("talkAbout").child(2)).hasToString("/talkAbout/2");
        assertThat(PropertyPath.ROOT.child("")).hasToString("/");
    }

    @Test
    void escapesWhatAPointerEscapes() {
        assertThat(PropertyPath.ROOT.child("a/b~c~1")).hasToString("/a~1b~0c~01");
    }

    @Test
    void writesControlCharactersAndUnpairedSurrogatesAsCodes() {
        assertThat(PropertyPath.ROOT.child("\u0000\u0001\n\u001F \u007F\u0080\u009F\u00A0"))
                .hasToString("/\\u0000\\u0001\\u000a\\u001f \\u007f\\u0080\\u009f\u00A0");
        assertThat(PropertyPath.ROOT.child("\uD83D" + ASTRAL + "\uDFFF\uD800\uE000"))
                .hasToString("/\\ud83d" + ASTRAL + "\\udfff\\ud800\uE000");
    }

    @Test
    void cutsANameAt64CodePointsBeforeItEscapes() {
        assertThat(PropertyPath.ROOT.child("x".repeat(64))).hasToString("/" + "x".repeat(64));
        assertThat(PropertyPath.ROOT.child("x".repeat(65))).hasToString("/" + "x".repeat(64));
        assertThat(PropertyPath.ROOT.child(ASTRAL.repeat(70))).hasToString("/" + ASTRAL.repeat(64));
        assertThat(PropertyPath.ROOT.child("/".repeat(65))).hasToString("/" + "~1".repeat(64));
        assertThat(PropertyPath.ROOT.child("\u0001".repeat(65))).hasToString("/" + "\\u0001".repeat(64));
    }

    @Test
    void cutsEachNameForItself() {
        String name = "x".repeat(65);
        assertThat(PropertyPath.ROOT.child(name).child(name)).hasToString(("/" + "x".repeat(64)).repeat(2));
    }

    @Test
    void isEqualByItsPointer() {
        assertThat(PropertyPath.ROOT.child("a").child(0))
                .isEqualTo(PropertyPath.ROOT.child("a").child("0"))
                .hasSameHashCodeAs(PropertyPath.ROOT.child("a").child("0"))
                .isNotEqualTo(PropertyPath.ROOT.child("a").child(1))
                .isNotEqualTo("/a/0");
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "'', a, -1", "a, a, 0", "a, b, -1", "a, ab, -1", "B, a, -1", "z, é, -1"})
    void comparesNames(String one, String other, int order) {
        assertThat(Integer.signum(PropertyPath.compareNames(one, other))).isEqualTo(order);
        assertThat(Integer.signum(PropertyPath.compareNames(other, one))).isEqualTo(-order);
    }

    @Test
    void sortsAstralNamesLast() {
        List<String> ordered =
                List.of("\uD7FF", "\uE000", "\uFFFD", "\uD800\uDC00", ASTRAL, ASTRAL + "a", "\uDBFF\uDFFF");
        assertThat(ordered.stream().sorted(String::compareTo).toList()).isNotEqualTo(ordered);
        assertThat(ordered.stream().sorted(PropertyPath::compareNames).toList()).isEqualTo(ordered);
        assertThat(ordered.stream()
                        .sorted((a, b) -> -PropertyPath.compareNames(b, a))
                        .toList())
                .isEqualTo(ordered);
    }
}
