package dev.positivehealth.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.ConversationEvent;
import dev.positivehealth.conversation.Expectations;
import dev.positivehealth.conversation.Goal;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.conversation.Setting;
import dev.positivehealth.conversation.Topic;
import dev.positivehealth.conversation.TopicKind;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.ActionState;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.Option;
import dev.positivehealth.plan.OptionKind;
import dev.positivehealth.plan.Reflection;
import dev.positivehealth.plan.WheelQuestion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Plants a person's words in a conversation, a plan and a journey, and looks for them in what shows itself. */
class WayCanaryTest {
    private static final String CANARY = "kanarie";
    private static final ParticipantRef PERSON = ParticipantRef.parse(CANARY);
    private static final String LONG = CANARY.repeat(300);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Recipient PARTNER = Recipient.of(Role.MANAGER, CANARY);
    private static final Topic TOPIC = Topic.aboutHealth(CANARY, TopicKind.CHANGE, CANARY);
    private static final Conversation.Prepared PREPARED = Conversation.offer(
                    CANARY, ParticipantRef.parse(CANARY), Occasion.COACHING, NOON, NOON.plusSeconds(30L * 86_400))
            .prepare(PARTNER, Setting.walk(CANARY), new Expectations(CANARY, CANARY, CANARY, CANARY), NOON);
    private static final Conversation.Held HELD = PREPARED.hold(NOON, TOPIC.agreed(NOON))
            .takeBack(CANARY, NOON)
            .name(Goal.of(CANARY), NOON)
            .note(CANARY, NOON);
    private static final Need.Pending NEED = need(CANARY);
    private static final ActionPlan PLAN = ActionWheel.empty()
            .answer(WheelQuestion.HOW_IS_IT_NOW, CANARY)
            .with(new Option(OptionKind.OWN, CANARY))
            .decide(CANARY, PERSON, CANARY, NOON)
            .with(Action.of(CANARY, CANARY).firstStep(CANARY).wovenInto(CANARY))
            .with(NEED)
            .with(need(CANARY + "-2").promise(CANARY, DAY, NOON))
            .with(need(CANARY + "-3").decline(CANARY, NOON))
            .reflect(new Reflection(CANARY, CANARY, NOON));

    private static Need.Pending need(String id) {
        return Need.of(id, Addressee.TEAM, CANARY).send(NOON);
    }

    @Test
    void nothingOfAPersonShowsItself() {
        Journey journey = Journey.of(ParticipantRef.parse(CANARY)).with(HELD).with(PLAN);
        List<Object> shown = new ArrayList<>(List.of(PREPARED, HELD, TOPIC, NEED, PLAN, journey));
        shown.addAll(HELD.events());
        shown.addAll(HELD.topics());
        shown.addAll(HELD.goals());
        shown.addAll(PLAN.actions());
        shown.addAll(PLAN.needs());
        shown.addAll(PLAN.reflections());
        shown.addAll(PLAN.wheel().options());
        shown.add(PLAN.wheel());
        PLAN.needs().forEach(need -> shown.addAll(need.events()));
        shown.add(journey.export());
        shown.add(journey.erase());
        shown.addAll(journey.possibleSteps(NOON));
        shown.add(Conversation.restore(CANARY, PERSON, HELD.events()));
        assertThat(shown)
                .allSatisfy(one -> assertThat(one.toString())
                        .as(one.getClass().getName())
                        .isNotEmpty()
                        .doesNotContain(CANARY));
    }

    @Test
    void noExceptionShowsAPersonsWords() {
        List<ThrowingCallable> wrong = List.of(
                () -> Topic.own("a", TopicKind.WISH, LONG),
                () -> Topic.own(CANARY + "!", TopicKind.WISH, CANARY),
                () -> new Topic("a", TopicKind.WISH, CANARY, CANARY, false, Optional.empty()),
                () -> Goal.of(LONG),
                () -> HELD.note(LONG, NOON),
                () -> HELD.takeBack(CANARY, NOON),
                () -> HELD.note(CANARY, NOON.minusSeconds(1)),
                () -> HELD.name(Goal.of(CANARY), NOON.minusSeconds(1)),
                () -> PREPARED.hold(NOON, TOPIC),
                () -> PREPARED.hold(NOON, TOPIC.agreed(NOON), TOPIC.agreed(NOON)),
                () -> new ConversationEvent.TopicTakenBack(CANARY + "!", NOON),
                () -> Setting.walk(LONG),
                () -> new Expectations(LONG, "", "", ""),
                () -> ActionWheel.empty().answer(WheelQuestion.HOW_IS_IT_NOW, LONG),
                () -> ActionWheel.empty().decide("plan-1", PERSON, LONG, NOON),
                () -> new Option(OptionKind.OWN, LONG),
                () -> Action.of(CANARY + "!", CANARY),
                () -> Action.of("a", LONG),
                () -> PLAN.with(Action.of(CANARY, CANARY)),
                () -> PLAN.progress(CANARY + "-2", ActionState.STARTED),
                () -> PLAN.with(NEED),
                () -> PLAN.replace(need(CANARY + "-4")),
                () -> PLAN.replace(Need.of(CANARY, Addressee.TEAM, CANARY)),
                () -> need(CANARY + "!"),
                () -> ActionWheel.empty().decide(CANARY + "!", PERSON, CANARY, NOON),
                () -> Conversation.offer(CANARY + "!", PERSON, Occasion.COACHING, NOON, NOON.plusSeconds(30L * 86_400)),
                () -> Need.of("n-1", Addressee.TEAM, LONG),
                () -> NEED.promise(LONG, DAY, NOON),
                () -> NEED.decline(LONG, NOON),
                () -> NEED.decline(CANARY, NOON.minusSeconds(1)),
                () -> new Reflection(LONG, "", NOON),
                () -> Conversation.restore(CANARY, PERSON, List.of(new ConversationEvent.Note(CANARY, NOON)))
                        .orElseThrow(),
                () -> Journey.of(ParticipantRef.parse("p-1")).with(HELD),
                () -> Journey.of(ParticipantRef.parse(CANARY)).stop(NOON).with(PLAN));
        assertThat(wrong)
                .allSatisfy(one -> assertThat(catchThrowable(one))
                        .isInstanceOf(RuntimeException.class)
                        .hasNoCause()
                        .satisfies(thrown -> assertThat(thrown.toString()).doesNotContain(CANARY)));
    }
}
