package dev.positivehealth.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AspectTest {
    @ParameterizedTest
    @CsvSource({
        "bodily-functions, 8, feeling-healthy feeling-fit complaints-and-pain sleeping eating sexuality "
                + "physical-condition exercising",
        "mental-wellbeing, 7, remembering concentrating communicating being-cheerful accepting-yourself "
                + "handling-change feeling-in-control",
        "meaningfulness, 7, meaningful-life zest-for-life pursuing-ideals feeling-confident accepting-life "
                + "gratitude lifelong-learning",
        "quality-of-life, 8, enjoyment being-happy feeling-good feeling-balanced feeling-safe intimacy "
                + "housing making-ends-meet",
        "participation, 7, social-contacts being-taken-seriously fun-together support-from-others belonging "
                + "doing-meaningful-things interest-in-society",
        "daily-functioning, 7, taking-care-of-yourself knowing-your-limits health-knowledge managing-time "
                + "managing-money being-able-to-work asking-for-help"
    })
    void belongsToItsDimensionInThePublishedOrder(String dimension, int count, String codes) {
        assertThat(Arrays.stream(Aspect.values())
                        .filter(aspect -> aspect.dimension() == Dimension.parse(dimension))
                        .map(Aspect::code))
                .hasSize(count)
                .containsExactly(codes.split(" ", -1));
    }

    @Test
    void isOneOf44InTheOrderOfTheDimensions() {
        assertThat(Aspect.values()).hasSize(44);
        List<Integer> places = Arrays.stream(Aspect.values())
                .map(aspect -> aspect.dimension().place())
                .toList();
        assertThat(places).isSorted();
    }

    @Test
    void isOfSexLifeForExactlySexualityAndIntimacyAndOtherwiseOfHealth() {
        assertThat(Arrays.stream(Aspect.values()).filter(aspect -> aspect.sensitivity() == Sensitivity.SEX_LIFE))
                .containsExactly(Aspect.SEXUALITY, Aspect.INTIMACY);
        assertThat(Arrays.stream(Aspect.values()).filter(aspect -> aspect.sensitivity() == Sensitivity.HEALTH))
                .hasSize(42);
    }

    @ParameterizedTest
    @EnumSource
    void isReadBackFromItsCode(Aspect aspect) {
        assertThat(Aspect.parse(aspect.code())).isSameAs(aspect);
        assertThat(aspect).hasToString(aspect.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SLEEPING", "sleep"})
    void rejectsAnyOtherCode(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aspect.parse(code))
                .withMessage("there is no such aspect; the codes are "
                        + Arrays.stream(Aspect.values()).map(Aspect::code).collect(Collectors.joining(", ")));
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException().isThrownBy(() -> Aspect.parse(null)).withMessage("code");
    }
}
