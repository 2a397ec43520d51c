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
    @ValueSource(strings = {"p-001", "a", " a ", "Ünï/cødé ~", "\u00AD", "\u200B", "a\u2028b", ASTRAL})
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
                "\uDE00\uD83D"
            })
    void rejectsBlankControlCharactersAndUnpairedSurrogatesWithoutShowingThem(String text) {
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
                        "a participant reference must have 1 to 128 characters, not all blank and no control characters");
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
                .hasToString("ParticipantRef");
    }
}
