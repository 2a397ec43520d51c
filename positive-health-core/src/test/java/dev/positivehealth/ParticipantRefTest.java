package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantRefTest {
    private static final String ASTRAL = "\uD83D\uDE00";

    @ParameterizedTest
    @ValueSource(strings = {"p-001", "a", "a b", "A", "Ünï/cødé ~", "\u4E2D\u6587", "\uFFFD", "\u0378", ASTRAL})
    void keepsAReferenceAsItIs(String text) {
        assertThat(ParticipantRef.isValid(text)).isTrue();
        assertThat(ParticipantRef.parse(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u2003",
                "a\u0000",
                "a\tb",
                "a\u001F",
                "a\u007F",
                "a\u0080",
                "a\u009F",
                "a\uD83D",
                "\uDE00a",
                "\uDE00\uD83D",
                " a",
                "a ",
                "a\u00A0b",
                "a\u1680b",
                "a\u2009b",
                "a\u202Fb",
                "a\u205Fb",
                "a\u3000b",
                "\u00AD",
                "\u200B",
                "a\uFEFF",
                "a\u2028b",
                "a\u2029b",
                "\uE000",
                "\uDBFF\uDFFD",
                "a\u034F",
                "\u115F",
                "\u1160",
                "\u17B4",
                "\u17B5",
                "\u180B",
                "\u180D",
                "\u3164",
                "\uFE00",
                "\uFE0F",
                "\uFFA0",
                "\uFDD0",
                "\uFDEF",
                "\uFFFE",
                "\uD83F\uDFFF",
                "e\u0301",
                "\u212B"
            })
    void rejectsWhatIsNotSeenOrIsNotInItsOneFormWithoutShowingIt(String text) {
        assertRejected(text);
    }

    @Test
    void countsCodePointsAndNotChars() {
        assertThat(ParticipantRef.parse("x".repeat(128)).value()).hasSize(128);
        assertThat(ParticipantRef.parse(ASTRAL.repeat(128)).value()).hasSize(256);
        assertRejected("x".repeat(129));
        assertRejected(ASTRAL.repeat(129));
    }

    private static void assertRejected(String text) {
        assertThat(ParticipantRef.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParticipantRef.parse(text))
                .withMessage(
                        "a participant reference must have 1 to 128 characters, all of them visible, and no space at either end");
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> ParticipantRef.parse(null))
                .withMessage("value");
    }

    @Test
    void isEqualByValueAndSaysNothingOfIt() {
        assertThat(ParticipantRef.parse("p-001"))
                .isEqualTo(new ParticipantRef("p-001"))
                .hasSameHashCodeAs(new ParticipantRef("p-001"))
                .isNotEqualTo(new ParticipantRef("p-002"))
                .hasToString(new ParticipantRef("p-001").toString());
        assertThat(ParticipantRef.parse("p-001").toString())
                .matches("ParticipantRef\\[[0-9a-f]{24}]")
                .isNotEqualTo(ParticipantRef.parse("p-002").toString());
    }
}
