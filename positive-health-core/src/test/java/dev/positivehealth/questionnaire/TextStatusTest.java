package dev.positivehealth.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TextStatusTest {
    @Test
    void isReadBackFromItsCode() {
        assertThat(Arrays.stream(TextStatus.values()).map(TextStatus::code))
                .containsExactly("own", "licensed", "translated");
        for (TextStatus one : TextStatus.values()) {
            assertThat(TextStatus.parse(one.code())).isSameAs(one);
            assertThat(one).hasToString(one.code());
        }
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsAnyOtherCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextStatus.parse("OWN"))
                .withMessage("there is no such text status; the codes are own, licensed, translated");
        assertThatNullPointerException()
                .isThrownBy(() -> TextStatus.parse(null))
                .withMessage("code");
    }
}
