package dev.positivehealth.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.consent.ConsentId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionTest {
    private static final Action WALK = Action.of("walk", "Walk at lunch");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void isIntendedAtFirstAndSaysNothingElse() {
        assertThat(WALK.id()).isEqualTo("walk");
        assertThat(WALK.what()).isEqualTo("Walk at lunch");
        assertThat(WALK.state()).isEqualTo(ActionState.INTENDED);
        assertThat(WALK.firstStep()).isEmpty();
        assertThat(WALK.wovenInto()).isEmpty();
        assertThat(WALK.until()).isEmpty();
        assertThat(WALK.buddyConsent()).isEmpty();
    }

    @Test
    void keepsWhatWasSaidWhenMoreIsSaid() {
        Action action = WALK.firstStep("Shoes under my desk")
                .wovenInto("my lunch break")
                .until(DAY)
                .withBuddy(ConsentId.parse("c-1"))
                .in(ActionState.STARTED)
                .firstStep("Shoes in my bag");
        assertThat(action.id()).isEqualTo("walk");
        assertThat(action.what()).isEqualTo("Walk at lunch");
        assertThat(action.firstStep()).contains("Shoes in my bag");
        assertThat(action.wovenInto()).contains("my lunch break");
        assertThat(action.until()).contains(DAY);
        assertThat(action.buddyConsent()).contains(ConsentId.parse("c-1"));
        assertThat(action.state()).isEqualTo(ActionState.STARTED);
        assertThat(WALK.firstStep()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void goesToAnyStateInThePersonsOwnTime(ActionState state) {
        assertThat(WALK.in(state).state()).isEqualTo(state);
        assertThat(WALK.in(state)).hasToString("Action[" + state.code() + "]");
        assertThat(WALK.in(state).in(ActionState.INTENDED)).isEqualTo(WALK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Walk", "a b"})
    void rejectsAnIdThatIsNotKebabCase(String id) {
        assertThatThrownBy(() -> Action.of(id, "Walk"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("an action's id must be in kebab-case, 1 to 64 small letters, digits and hyphens");
    }

    @Test
    void rejectsWordsThatAreBlankOrTooLong() {
        for (String words : List.of("", " ", "x".repeat(2_001))) {
            assertThatThrownBy(() -> Action.of("walk", words))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("an action must have 1 to 2000 characters and not be blank");
            assertThatThrownBy(() -> WALK.firstStep(words))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a first step must have 1 to 2000 characters and not be blank");
            assertThatThrownBy(() -> WALK.wovenInto(words))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a routine must have 1 to 2000 characters and not be blank");
        }
        assertThat(Action.of("walk", "x".repeat(2_000)).what()).hasSize(2_000);
    }

    @Test
    void equalsOneThatSaysTheSame() {
        assertThat(Action.of("walk", "Walk at lunch")).isEqualTo(WALK).hasSameHashCodeAs(WALK);
        assertThat(List.of(
                        Action.of("run", "Walk at lunch"),
                        Action.of("walk", "Walk at six"),
                        WALK.firstStep("a"),
                        WALK.wovenInto("a"),
                        WALK.until(DAY),
                        WALK.withBuddy(ConsentId.parse("c")),
                        WALK.in(ActionState.ROUTINE)))
                .doesNotContain(WALK)
                .doesNotHaveDuplicates();
        assertThat(WALK).isNotEqualTo("walk");
    }
}
