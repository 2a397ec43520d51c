package dev.positivehealth.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.Languages;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1, 0.0",
        "10, 1, 10.0",
        "48, 7, 6.9",
        "22, 4, 5.5",
        "2, 8, 0.3",
        "1, 8, 0.1",
        "1, 4, 0.3",
        "25, 4, 6.3",
        "3, 4, 0.8",
        "1, 3, 0.3",
        "2, 3, 0.7",
        "-1, 4, -0.3",
        "-1, 8, -0.1",
        "-2, 3, -0.7",
        "999999, 1000000, 1.0",
        "8000000, 8, 1000000.0",
        "9223372036854775807, 1, 9223372036854775807.0"
    })
    void isShownWithOneDecimalAndAHalfAwayFromZero(long sum, int answered, String value) {
        assertThat(Score.of(sum, answered).value()).isEqualTo(new BigDecimal(value));
    }

    @Test
    void isRoundedRightForEverySumOfUpToEightAnswers() {
        for (int answered = 1; answered <= 8; answered++) {
            for (int sum = 0; sum <= 10 * answered; sum++) {
                int tenths = (20 * sum + answered) / (2 * answered);
                assertThat(Score.of(sum, answered).value())
                        .as("%d over %d", sum, answered)
                        .isEqualTo(BigDecimal.valueOf(tenths, 1));
            }
        }
    }

    @Test
    void isWrittenWithTheDecimalMarkOfTheLanguage() {
        assertThat(Score.of(48, 7).text(Languages.of("nl-BE"))).isEqualTo("6,9");
        assertThat(Score.of(48, 7).text(Languages.of("de"))).isEqualTo("6.9");
        assertThat(Score.of(-1, 4).text(Languages.DUTCH)).isEqualTo("-0,3");
    }

    @Test
    void staysAFractionAndShowsNoNumber() {
        assertThat(Score.of(48, 7)).isEqualTo(new Score(48, 7)).hasToString("Score");
        assertThat(Score.of(1, 2)).isNotEqualTo(Score.of(2, 4));
        assertThat(Score.of(48, 7).sum()).isEqualTo(48);
        assertThat(Score.of(48, 7).answered()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void rejectsAScoreOfNoAnswers(int answered) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.of(0, answered))
                .withMessage("a score must have at least 1 answer, but had " + answered);
    }
}
