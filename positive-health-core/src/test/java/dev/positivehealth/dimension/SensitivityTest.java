package dev.positivehealth.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SensitivityTest {
    @Test
    void isReadBackFromItsCode() {
        assertThat(Arrays.stream(Sensitivity.values()).map(Sensitivity::code))
                .containsExactly("health", "sex-life", "belief");
        for (Sensitivity one : Sensitivity.values()) {
            assertThat(Sensitivity.parse(one.code())).isSameAs(one);
            assertThat(one).hasToString(one.code());
        }
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsAnyOtherCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sensitivity.parse("SEX_LIFE"))
                .withMessage("there is no such sensitivity; the codes are health, sex-life, belief");
        assertThatNullPointerException()
                .isThrownBy(() -> Sensitivity.parse(null))
                .withMessage("code");
    }
}
