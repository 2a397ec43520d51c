package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundRefTest {
    static String[] names() {
        return new String[] {"2026-spring", "r", "voorjaar 2026 / zorg", "\uD83C\uDF37".repeat(128)};
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadBackFromItsText(String text) {
        assertThat(RoundRef.parse(text)).hasToString(text).isEqualTo(new RoundRef(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\u0000"})
    void rejectsBlankAndControlCharacters(String text) {
        rejects(text);
    }

    @Test
    void rejectsMoreThan128Characters() {
        rejects("r".repeat(129));
    }

    private static void rejects(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoundRef.parse(text))
                .withMessage(
                        "a round's name must have 1 to 128 characters, all of them visible, and no space at either end");
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException().isThrownBy(() -> RoundRef.parse(null)).withMessage("value");
    }

    @Test
    void isOrderedByItsText() {
        assertThat(RoundRef.parse("2026-spring"))
                .isGreaterThan(RoundRef.parse("2026-autumn"))
                .isEqualByComparingTo(RoundRef.parse("2026-spring"));
    }
}
