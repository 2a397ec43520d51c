package dev.positivehealth.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2_000})
    void takesOneToTwoThousandCodePoints(int length) {
        String words = "\uD83C\uDF3B".repeat(length);
        assertThat(Goal.of(words)).isEqualTo(new Goal(words)).hasToString("Goal");
        assertThat(Goal.of(words).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void rejectsBlankWords(String words) {
        assertThatThrownBy(() -> Goal.of(words))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a goal must have 1 to 2000 characters and not be blank");
    }

    @Test
    void rejectsOneCodePointTooMany() {
        assertThatThrownBy(() -> Goal.of("x".repeat(2_001)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a goal must have 1 to 2000 characters and not be blank");
    }
}
