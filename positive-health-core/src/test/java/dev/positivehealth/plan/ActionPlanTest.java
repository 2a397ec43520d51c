package dev.positivehealth.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.ParticipantRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionPlanTest {
    private static final ParticipantRef PERSON = ParticipantRef.parse("p-001");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final ActionWheel WHEEL = ActionWheel.empty()
            .answer(WheelQuestion.HOW_IS_IT_NOW, "Busy")
            .answer(WheelQuestion.WHAT_REALLY_MATTERS, "Time outside");
    private static final ActionPlan PLAN = WHEEL.decide("plan-1", PERSON, "I will walk", NOON);
    private static final Action WALK = Action.of("walk", "Walk at lunch");
    private static final Action SWIM = Action.of("swim", "Swim on Monday");
    private static final Need.Unsent NEED = Need.of("n-1", Addressee.MANAGER, "A longer break");
    private static final Need.Unsent OTHER = Need.of("n-2", Addressee.TEAM, "A walk together");

    @Test
    void beginsWithADecisionAndNothingElse() {
        assertThat(PLAN.decision()).isEqualTo("I will walk");
        assertThat(PLAN.decidedAt()).isEqualTo(NOON);
        assertThat(PLAN.actions()).isEmpty();
        assertThat(PLAN.needs()).isEmpty();
        assertThat(PLAN.reflections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Walk",
                "go out",
                "-a",
                "a-",
                "a--b",
                "1234567890123456789012345678901234567890123456789012345678901234x"
            })
    void hasAnIdInKebabCase(String id) {
        assertThatThrownBy(() -> WHEEL.decide(id, PERSON, "I will walk", NOON))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a plan's id must be in kebab-case, 1 to 64 small letters, digits and hyphens");
    }

    @Test
    void keepsItsIdWhateverFollows() {
        ActionPlan plan = PLAN.with(WALK)
                .with(NEED)
                .replace(NEED.send(NOON))
                .progress("walk", ActionState.STARTED)
                .reflect(new Reflection("It helped", "", NOON));
        assertThat(plan.id()).isEqualTo("plan-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void needsADecision(String decision) {
        assertThatThrownBy(() -> new ActionPlan("plan-1", PERSON, WHEEL, decision, NOON, PlanParts.NONE))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a decision must have 1 to 2000 characters and not be blank");
    }

    @Test
    void keepsActionsNeedsAndReflectionsInTheirOrder() {
        Reflection first = new Reflection("It helped", "Ten days!", NOON);
        Reflection second = new Reflection("Again", "", NOON.plusSeconds(1));
        ActionPlan plan =
                PLAN.with(WALK).with(NEED).reflect(first).with(SWIM).with(OTHER).reflect(second);
        assertThat(plan.actions()).containsExactly(WALK, SWIM);
        assertThat(plan.needs()).containsExactly(NEED, OTHER);
        assertThat(plan.reflections()).containsExactly(first, second);
        assertThat(plan.decision()).isEqualTo("I will walk");
        assertThat(PLAN.actions()).isEmpty();
    }

    @Test
    void hasActionsWithAnIdOfTheirOwn() {
        assertThatThrownBy(() -> PLAN.with(WALK).with(Action.of("walk", "Another")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("each action must have an id of its own");
    }

    @Test
    void hasNeedsWithAnIdOfTheirOwn() {
        Need same = Need.of("n-1", Addressee.TEAM, "Another");
        assertThatThrownBy(() -> PLAN.with(NEED).with(same))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("each need must have an id of its own");
        assertThat(PLAN.with(Action.of("n-1", "Walk at lunch")).with(NEED).needs())
                .containsExactly(NEED);
    }

    @Test
    void tellsTheProgressOfOneActionInItsPlace() {
        ActionPlan plan = PLAN.with(WALK).with(SWIM).with(NEED).progress("walk", ActionState.ROUTINE);
        assertThat(plan.actions()).containsExactly(WALK.in(ActionState.ROUTINE), SWIM);
        assertThat(plan.needs()).containsExactly(NEED);
    }

    @Test
    void tellsNoProgressOfAnActionThatItDoesNotHave() {
        assertThatThrownBy(() -> PLAN.with(WALK).progress("swim", ActionState.STARTED))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the plan must have the action whose progress is told");
    }

    @Test
    void putsANeedInThePlaceOfItsEarlierStage() {
        ActionPlan plan = PLAN.with(NEED).with(OTHER).replace(NEED.send(NOON));
        assertThat(plan.needs()).containsExactly(NEED.send(NOON), OTHER);
        assertThat(plan.replace(OTHER.send(NOON)).needs()).containsExactly(NEED.send(NOON), OTHER.send(NOON));
    }

    @Test
    void replacesNoNeedThatItDoesNotHave() {
        assertThatThrownBy(() -> PLAN.with(OTHER).replace(NEED.send(NOON)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the plan must have the need that is replaced");
    }

    @Test
    void replacesNoNeedByAnEarlierStageOrAnotherWithItsId() {
        ActionPlan plan = PLAN.with(NEED.send(NOON));
        assertThat(List.of(NEED, Need.of("n-1", Addressee.MANAGER, "Another break"), NEED.send(NOON.plusSeconds(1))))
                .allSatisfy(need -> assertThatThrownBy(() -> plan.replace(need))
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessage("a need may only be replaced by a later stage of it"));
    }

    @Test
    void continuesAnEarlierPlanThatLostNothing() {
        Reflection back = new Reflection("It helped", "", NOON);
        ActionPlan earlier = PLAN.with(WALK).with(NEED).reflect(back);
        ActionPlan later = earlier.progress("walk", ActionState.ROUTINE)
                .replace(NEED.send(NOON))
                .with(SWIM)
                .with(OTHER)
                .reflect(back);
        assertThat(earlier.continues(earlier)).isTrue();
        assertThat(later.continues(earlier)).isTrue();
        assertThat(earlier.continues(later)).isFalse();
    }

    @Test
    void continuesNoPlanOfWhichSomethingIsGoneOrOther() {
        Reflection back = new Reflection("It helped", "", NOON);
        ActionPlan earlier = PLAN.with(WALK).with(NEED).reflect(back);
        Need other = Need.of("n-1", Addressee.MANAGER, "Another break");
        assertThat(List.of(
                        PLAN.with(NEED).reflect(back),
                        PLAN.with(SWIM).with(NEED).reflect(back),
                        PLAN.with(WALK).reflect(back),
                        PLAN.with(WALK).with(other).reflect(back),
                        PLAN.with(WALK)
                                .with(Need.of("n-2", Addressee.MANAGER, "A longer break"))
                                .reflect(back),
                        PLAN.with(WALK).with(NEED),
                        PLAN.with(WALK).with(NEED).reflect(new Reflection("It did not", "", NOON)),
                        WHEEL.decide("plan-2", PERSON, "I will walk", NOON).with(earlier.parts()),
                        WHEEL.decide("plan-1", ParticipantRef.parse("p-002"), "I will walk", NOON)
                                .with(earlier.parts()),
                        ActionWheel.empty()
                                .decide("plan-1", PERSON, "I will walk", NOON)
                                .with(earlier.parts()),
                        WHEEL.decide("plan-1", PERSON, "I will swim", NOON).with(earlier.parts()),
                        WHEEL.decide("plan-1", PERSON, "I will walk", NOON.plusSeconds(1))
                                .with(earlier.parts())))
                .noneMatch(plan -> plan.continues(earlier));
    }

    @Test
    void turnsTheWheelAgainWithWhatReallyMatters() {
        assertThat(PLAN.turnAgain().answers())
                .containsExactly(Map.entry(WheelQuestion.WHAT_REALLY_MATTERS, "Time outside"));
        assertThat(ActionWheel.empty()
                        .decide("plan-1", PERSON, "I will walk", NOON)
                        .turnAgain())
                .isEqualTo(ActionWheel.empty());
    }

    @Test
    void looksBackInWordsAndCelebratesIfThereIsWhatFor() {
        assertThat(new Reflection("It helped", "", NOON).celebration()).isEmpty();
        assertThat(new Reflection("It helped", "Ten days!", NOON)).hasToString("Reflection");
        assertThatThrownBy(() -> new Reflection(" ", "", NOON))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a reflection must have 1 to 2000 characters and not be blank");
        assertThatThrownBy(() -> new Reflection("It helped", " ", NOON))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a celebration must have 1 to 2000 characters and not be blank");
    }

    @Test
    void copiesWhatItIsMadeOf() {
        List<Action> actions = new ArrayList<>(List.of(WALK));
        ActionPlan plan = PLAN.with(new PlanParts(actions, List.of(), List.of()));
        actions.clear();
        assertThat(plan.actions()).containsExactly(WALK);
    }

    @Test
    void showsHowMuchThereIsAndNoWords() {
        assertThat(PLAN.with(WALK).with(NEED).with(OTHER)).hasToString("ActionPlan[actions 1, needs 2]");
    }
}
