package dev.positivehealth.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.conversation.Goal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionWheelTest {
    private static final ParticipantRef PERSON = ParticipantRef.parse("p-001");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String MESSAGE = "an answer of the wheel must have 1 to 2000 characters and not be blank";

    @Test
    void hasSevenQuestionsAndThreeCaptions() {
        assertThat(Arrays.stream(WheelQuestion.values()).map(Coded::code))
                .containsExactly(
                        "how-is-it-now",
                        "what-really-matters",
                        "what-do-you-want",
                        "what-can-you-do",
                        "what-do-you-need",
                        "what-will-you-do",
                        "who-and-what");
        assertThat(Arrays.stream(WheelCaption.values()).map(Coded::code))
                .containsExactly("decision", "connect", "reflection");
    }

    @Test
    void beginsEmpty() {
        assertThat(ActionWheel.empty().answers()).isEmpty();
        assertThat(ActionWheel.empty().options()).isEmpty();
        assertThat(WheelQuestion.values())
                .allSatisfy(question ->
                        assertThat(ActionWheel.empty().answer(question)).isEmpty());
    }

    @Property
    void comesOutTheSameInWhateverOrderItIsAnswered(@ForAll Random random) {
        List<WheelQuestion> order = new ArrayList<>(List.of(WheelQuestion.values()));
        Collections.shuffle(order, random);
        ActionWheel wheel = ActionWheel.empty();
        for (WheelQuestion question : order) {
            wheel = wheel.answer(question, "about " + question);
        }
        assertThat(wheel.answers().keySet()).containsExactly(WheelQuestion.values());
        for (WheelQuestion question : order) {
            assertThat(wheel.answer(question)).contains("about " + question);
        }
    }

    @Test
    void answersAQuestionAnewAndLeavesTheWheelBeforeAsItWas() {
        ActionWheel first = ActionWheel.empty().answer(WheelQuestion.WHAT_DO_YOU_WANT, "More air");
        ActionWheel second = first.answer(WheelQuestion.WHAT_DO_YOU_WANT, "A garden");
        assertThat(second.answers()).containsExactly(Map.entry(WheelQuestion.WHAT_DO_YOU_WANT, "A garden"));
        assertThat(first.answer(WheelQuestion.WHAT_DO_YOU_WANT)).contains("More air");
    }

    @Test
    void keepsOptionsInTheOrderInWhichTheyWereThoughtOf() {
        Option own = new Option(OptionKind.OWN, "Walk");
        Option with = new Option(OptionKind.WITH_THE_ORGANISATION, "A later start");
        ActionWheel wheel = ActionWheel.empty().with(with).with(own).with(with);
        assertThat(wheel.options()).containsExactly(with, own, with);
        assertThat(wheel.answer(WheelQuestion.HOW_IS_IT_NOW, "Busy").options()).isEqualTo(wheel.options());
        assertThat(own).hasToString("Option[own]");
    }

    @Test
    void decidesWithTheDecisionAsTheAnswerToWhatWillYouDo() {
        ActionWheel wheel = ActionWheel.empty()
                .answer(WheelQuestion.WHAT_WILL_YOU_DO, "Perhaps walk")
                .answer(WheelQuestion.HOW_IS_IT_NOW, "Busy");
        ActionPlan plan = wheel.decide("plan-1", PERSON, "I will walk", NOON);
        assertThat(plan)
                .isEqualTo(new ActionPlan(
                        "plan-1",
                        PERSON,
                        wheel.answer(WheelQuestion.WHAT_WILL_YOU_DO, "I will walk"),
                        "I will walk",
                        NOON,
                        PlanParts.NONE));
        assertThat(ActionWheel.empty()
                        .decide("plan-1", PERSON, "I will walk", NOON)
                        .wheel()
                        .answers())
                .containsExactly(Map.entry(WheelQuestion.WHAT_WILL_YOU_DO, "I will walk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void rejectsABlankAnswerAndABlankDecision(String words) {
        assertThatThrownBy(() -> ActionWheel.empty().answer(WheelQuestion.HOW_IS_IT_NOW, words))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(MESSAGE);
        assertThatThrownBy(() -> ActionWheel.empty().decide("plan-1", PERSON, words, NOON))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(MESSAGE);
        assertThatThrownBy(() -> new Option(OptionKind.OWN, words))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("an option must have 1 to 2000 characters and not be blank");
    }

    @Test
    void takesUpToTwoThousandCodePoints() {
        String flower = "\uD83C\uDF3B";
        assertThat(ActionWheel.empty()
                        .answer(WheelQuestion.HOW_IS_IT_NOW, flower.repeat(2_000))
                        .answers())
                .hasSize(1);
        assertThatThrownBy(() -> ActionWheel.empty().answer(WheelQuestion.HOW_IS_IT_NOW, flower.repeat(2_001)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(MESSAGE);
    }

    @Test
    void copiesWhatItIsMadeOf() {
        Map<WheelQuestion, String> answers = new EnumMap<>(WheelQuestion.class);
        answers.put(WheelQuestion.HOW_IS_IT_NOW, "Busy");
        ActionWheel wheel = new ActionWheel(answers, List.of());
        answers.clear();
        assertThat(wheel.answers()).hasSize(1);
        assertThatThrownBy(() -> wheel.answers().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void saysWhoseWorkItIs() {
        assertThat(ActionWheel.attribution())
                .isEqualTo(LocalizedText.of(
                        "Het actiewiel volgt dat van Value2Share en Medicoach (2019), dat gebaseerd is op de basismodule"
                                + " van het Institute for Positive Health. De woorden zijn van ons.",
                        "The action wheel follows that of Value2Share and Medicoach (2019), which is based on the basic module"
                                + " of the Institute for Positive Health. The words are ours."));
    }

    @Test
    void showsHowManyAnswersAndNoWords() {
        assertThat(ActionWheel.empty().answer(WheelQuestion.HOW_IS_IT_NOW, "Busy"))
                .hasToString("ActionWheel[1 of 7]");
    }

    @Test
    void isEmptyUntilSomethingIsAnsweredOrThoughtOf() {
        assertThat(ActionWheel.empty().isEmpty()).isTrue();
        assertThat(ActionWheel.empty()
                        .answer(WheelQuestion.HOW_IS_IT_NOW, "Busy")
                        .isEmpty())
                .isFalse();
        assertThat(ActionWheel.empty().with(new Option(OptionKind.OWN, "Walk")).isEmpty())
                .isFalse();
    }

    @Test
    void keepsWhatWasAnsweredBefore() {
        assertThat(ActionWheel.empty()
                        .answer(WheelQuestion.HOW_IS_IT_NOW, "Tired")
                        .answer(WheelQuestion.WHAT_DO_YOU_WANT, "Sleep")
                        .answer(WheelQuestion.HOW_IS_IT_NOW, "Better")
                        .answers())
                .containsExactly(
                        Map.entry(WheelQuestion.HOW_IS_IT_NOW, "Better"),
                        Map.entry(WheelQuestion.WHAT_DO_YOU_WANT, "Sleep"));
    }

    @Test
    void beginsWithTheGoalOfAConversation() {
        assertThat(ActionWheel.towards(new Goal("Sleep")))
                .isEqualTo(ActionWheel.empty().answer(WheelQuestion.WHAT_DO_YOU_WANT, "Sleep"));
    }
}
