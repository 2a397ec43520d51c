package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"c", "c-1", "0", "a.b_c-D9", "0123456789012345678901234567890123456789012345678901234567890123"})
    void isReadBackFromItsText(String text) {
        assertThat(ConsentId.parse(text)).hasToString(text).isEqualTo(new ConsentId(text));
        assertThat(ConsentId.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "c 1",
                "c/1",
                "c-1\n",
                "é",
                "c:1",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void rejectsAnythingElseWithoutShowingIt(String text) {
        assertThat(ConsentId.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsentId.parse(text))
                .withMessage("a consent id must have 1 to 64 letters, digits, hyphens, dots and underscores");
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException().isThrownBy(() -> ConsentId.parse(null)).withMessage("value");
    }

    @Test
    void isOrderedByItsText() {
        assertThat(ConsentId.parse("c-2"))
                .isGreaterThan(ConsentId.parse("c-1"))
                .isEqualByComparingTo(ConsentId.parse("c-2"));
    }
}
