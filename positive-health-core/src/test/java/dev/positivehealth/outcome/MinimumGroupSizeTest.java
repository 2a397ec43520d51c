package dev.positivehealth.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinimumGroupSizeTest {
    @ParameterizedTest
    @ValueSource(ints = {4, 0, -1, Integer.MIN_VALUE})
    void isNeverBelowFive(int value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinimumGroupSize.of(value))
                .withMessage("minimum group size must be at least 5, but was " + value);
    }

    @Test
    void isTenUnlessARoundSetsAnother() {
        assertThat(MinimumGroupSize.of(5)).hasToString("5").isNotEqualTo(MinimumGroupSize.of(6));
        assertThat(MinimumGroupSize.standard()).isEqualTo(MinimumGroupSize.of(10));
    }
}
