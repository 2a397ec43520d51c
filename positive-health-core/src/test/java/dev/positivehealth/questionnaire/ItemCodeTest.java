package dev.positivehealth.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCodeTest {
    private static final String LONGEST = "a-0123456-0123456-0123456-0123456-0123456-0123456-0123456-012345";

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "sleeping", "making-ends-meet", "a1-2b", LONGEST})
    void isReadAndWrittenAsOneText(String text) {
        assertThat(ItemCode.isValid(text)).isTrue();
        assertThat(ItemCode.parse(text)).isEqualTo(new ItemCode(text)).hasToString(text);
        assertThat(ItemCode.parse(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "-a",
                "a-",
                "a--b",
                "A",
                "a_b",
                "a.b",
                "a/b",
                "a,b",
                "é",
                "\u0663",
                "a\n",
                LONGEST + "c"
            })
    void rejectsWhatIsNotKebabCase(String text) {
        assertThat(ItemCode.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemCode.parse(text))
                .withMessage("an item code must be in kebab-case, 1 to 64 small letters, digits and hyphens");
    }

    @Test
    void hasAtMost64Characters() {
        assertThat(LONGEST).hasSize(64);
    }

    @Test
    void isOrderedByItsText() {
        assertThat(Stream.of("b", "a-b", "ab", "a", "1").map(ItemCode::parse).sorted())
                .containsExactly(
                        ItemCode.parse("1"),
                        ItemCode.parse("a"),
                        ItemCode.parse("a-b"),
                        ItemCode.parse("ab"),
                        ItemCode.parse("b"));
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException().isThrownBy(() -> ItemCode.parse(null)).withMessage("value");
    }
}
