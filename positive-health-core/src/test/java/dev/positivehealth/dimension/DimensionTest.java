package dev.positivehealth.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.positivehealth.Languages;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DimensionTest {
    @ParameterizedTest
    @CsvSource({
        "1, bodily-functions, Lichaamsfuncties, Bodily functions",
        "2, mental-wellbeing, Mentaal welbevinden, Mental well-being",
        "3, meaningfulness, Zingeving, Meaningfulness",
        "4, quality-of-life, Kwaliteit van leven, Quality of life",
        "5, participation, Meedoen, Participation",
        "6, daily-functioning, Dagelijks functioneren, Daily functioning"
    })
    void standsAtItsPlaceUnderItsCodeAndNames(int place, String code, String nl, String en) {
        Dimension dimension = Dimension.parse(code);
        assertThat(dimension.place()).isEqualTo(place);
        assertThat(dimension.code()).isEqualTo(code);
        assertThat(dimension).hasToString(code);
        assertThat(dimension.label().in(Languages.DUTCH)).isEqualTo(nl);
        assertThat(dimension.label().in(Languages.ENGLISH)).isEqualTo(en);
    }

    @Test
    void isOneOfSix() {
        assertThat(Arrays.stream(Dimension.values()).map(Dimension::place)).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BODILY_FUNCTIONS", "Participation", "meedoen"})
    void rejectsAnyOtherCode(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dimension.parse(code))
                .withMessage("there is no such dimension; the codes are bodily-functions, mental-wellbeing, "
                        + "meaningfulness, quality-of-life, participation, daily-functioning");
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException().isThrownBy(() -> Dimension.parse(null)).withMessage("code");
    }
}
