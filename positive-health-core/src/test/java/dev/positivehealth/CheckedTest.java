package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class CheckedTest {
    private static final Violation ONE = Violation.of(PropertyPath.ROOT.child("a"), ViolationCode.GROUP_INVALID);
    private static final Violation TWO = Violation.of(PropertyPath.ROOT.child("b"), ViolationCode.JSON_MALFORMED);

    @Test
    void goodHasAValueAndNoViolations() {
        Checked<String> good = Checked.valid("secret");
        assertThat(good.value()).contains("secret");
        assertThat(good.orElseThrow()).isEqualTo("secret");
        assertThat(good.violations()).isEmpty();
        assertThat(good).hasToString("Checked[valid]");
    }

    @Test
    void badHasAllViolationsInTheirOrderAndNoValue() {
        List<Violation> violations = new ArrayList<>(List.of(TWO, ONE));
        Checked<String> bad = Checked.invalid(violations);
        violations.clear();
        assertThat(bad.value()).isEmpty();
        assertThat(bad.violations()).containsExactly(TWO, ONE).isUnmodifiable();
        assertThat(bad).hasToString("Checked[json.malformed, group.invalid]");
    }

    @Test
    void badThrowsTheSameViolations() {
        assertThatThrownBy(() -> Checked.invalid(List.of(TWO, ONE)).orElseThrow())
                .isExactlyInstanceOf(ViolationsException.class)
                .hasMessage("violations (2): json.malformed, group.invalid")
                .asInstanceOf(InstanceOfAssertFactories.type(ViolationsException.class))
                .extracting(ViolationsException::violations)
                .isEqualTo(List.of(TWO, ONE));
    }

    @Test
    void mapsAValueAndKeepsViolations() {
        assertThat(Checked.valid("four").map(String::length).value()).contains(4);
        assertThat(Checked.<String>invalid(List.of(ONE)).map(String::length).violations())
                .containsExactly(ONE);
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNoViolationsAndNoValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checked.invalid(List.of()))
                .withMessage("there must be at least one violation");
        assertThatNullPointerException().isThrownBy(() -> Checked.valid(null)).withMessage("value");
    }

    @Test
    void tellsAThousandViolationsAtMostAndThatThereAreMore() {
        assertThat(Checked.invalid(Collections.nCopies(1_000, ONE)).violations())
                .containsOnly(ONE)
                .hasSize(1_000);
        List<Violation> capped =
                Checked.invalid(Collections.nCopies(1_001, ONE)).violations();
        assertThat(capped).hasSize(1_000);
        assertThat(capped.subList(0, 999)).containsOnly(ONE);
        assertThat(capped.get(999).path()).isEmpty();
        assertThat(capped.get(999).code()).isEqualTo(ViolationCode.VIOLATIONS_MORE);
        assertThat(Checked.invalid(capped).violations()).isEqualTo(capped);
    }
}
