package dev.positivehealth.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerScaleTest {
    @ParameterizedTest
    @CsvSource({
        "0, 10, -1, false",
        "0, 10, 0, true",
        "0, 10, 10, true",
        "0, 10, 11, false",
        "-3, 3, -4, false",
        "-3, 3, -3, true",
        "0, 10, 9223372036854775807, false",
        "0, 10, -9223372036854775808, false",
        "0, 10, 4294967303, false"
    })
    void containsBothItsEndsAndWhatLiesBetween(int lowest, int highest, long number, boolean contained) {
        assertThat(Samples.scale(lowest, highest).contains(number)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1000000, 1000000", "-1000000, -999999", "999999, 1000000"})
    void takesEndsUpToAMillionFromZero(int lowest, int highest) {
        assertThat(AnswerScale.areEnds(lowest, highest)).isTrue();
        assertThat(Samples.scale(lowest, highest).lowest()).isEqualTo(lowest);
        assertThat(Samples.scale(lowest, highest).highest()).isEqualTo(highest);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "-1000001, 0", "0, 1000001", "-2147483648, 2147483647"})
    void rejectsOtherEnds(int lowest, int highest) {
        assertThat(AnswerScale.areEnds(lowest, highest)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.scale(lowest, highest))
                .withMessage("the lowest answer must be below the highest, and both from -1000000 to 1000000, "
                        + "but they were " + lowest + " and " + highest);
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        LocalizedText text = LocalizedText.of("ja", "yes");
        assertThatNullPointerException()
                .isThrownBy(() -> new AnswerScale(0, 10, null, text))
                .withMessage("lowestMeaning");
        assertThatNullPointerException()
                .isThrownBy(() -> new AnswerScale(0, 10, text, null))
                .withMessage("highestMeaning");
    }
}
