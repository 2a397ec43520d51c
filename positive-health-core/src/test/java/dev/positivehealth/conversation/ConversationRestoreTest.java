package dev.positivehealth.conversation;

import static dev.positivehealth.conversation.Talks.GARDEN;
import static dev.positivehealth.conversation.Talks.GOAL;
import static dev.positivehealth.conversation.Talks.NEXT;
import static dev.positivehealth.conversation.Talks.PERSON;
import static dev.positivehealth.conversation.Talks.SLEEP;
import static dev.positivehealth.conversation.Talks.SUPPORT;
import static dev.positivehealth.conversation.Talks.at;
import static dev.positivehealth.conversation.Talks.offer;
import static dev.positivehealth.conversation.Talks.preparation;
import static dev.positivehealth.conversation.Talks.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.positivehealth.Checked;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConversationRestoreTest {
    static Stream<Conversation> conversations() {
        return Stream.of(
                Talks.offered(),
                Talks.prepared(),
                Talks.prepared().join(SUPPORT, at(1)),
                Talks.held()
                        .takeBack("sleep", at(3))
                        .name(GOAL, at(4))
                        .note("mine", at(5))
                        .refer(ReferralRoute.ELSEWHERE, at(6)),
                Talks.followedUp(),
                Talks.followedUp().hold(at(4), SLEEP.agreed(at(4))),
                Talks.offered().decline(at(1)),
                Talks.prepared().stop(at(2)),
                Talks.followedUp().close(at(4)));
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void readsBackWhatHappened(Conversation conversation) {
        Conversation restored =
                Conversation.restore("c-1", PERSON, conversation.events()).orElseThrow();
        assertThat(restored).isEqualTo(conversation).hasSameClassAs(conversation);
        assertThat(restored.stage()).isEqualTo(conversation.stage());
    }

    private static Arguments tampered(String what, int place, ViolationCode code, ConversationEvent... steps) {
        return arguments(what, List.of(steps), place, code);
    }

    static Stream<Arguments> tamperedLists() {
        ViolationCode order = ViolationCode.EVENT_OUT_OF_ORDER;
        ViolationCode impossible = ViolationCode.EVENT_NOT_POSSIBLE;
        ConversationEvent.FollowUp followUp = new ConversationEvent.FollowUp(NEXT, at(3));
        ConversationEvent.TopicTakenBack back = new ConversationEvent.TopicTakenBack("garden", at(3));
        return Stream.of(
                tampered("nothing", 0, impossible),
                tampered("no offer first", 0, impossible, preparation(0)),
                tampered("a second offer", 1, impossible, offer(0), offer(1)),
                tampered("a talk that was never prepared", 1, impossible, offer(0), talk(1)),
                tampered("a stop of an offer", 1, impossible, offer(0), new ConversationEvent.Stopping(at(1))),
                tampered("a closed offer", 1, impossible, offer(0), new ConversationEvent.Closing(at(1))),
                tampered(
                        "support before the preparation",
                        1,
                        impossible,
                        offer(0),
                        new ConversationEvent.SupportJoined(SUPPORT, at(1))),
                tampered("prepared twice", 2, impossible, offer(0), preparation(1), preparation(2)),
                tampered(
                        "declined after it was prepared",
                        2,
                        impossible,
                        offer(0),
                        preparation(1),
                        new ConversationEvent.Declining(at(2))),
                tampered(
                        "closed before a talk",
                        2,
                        impossible,
                        offer(0),
                        preparation(1),
                        new ConversationEvent.Closing(at(2))),
                tampered(
                        "a goal before a talk",
                        2,
                        impossible,
                        offer(0),
                        preparation(1),
                        new ConversationEvent.GoalNamed(GOAL, at(2))),
                tampered(
                        "a note before a talk",
                        2,
                        impossible,
                        offer(0),
                        preparation(1),
                        new ConversationEvent.Note("x", at(2))),
                tampered(
                        "a referral before a talk",
                        2,
                        impossible,
                        offer(0),
                        preparation(1),
                        new ConversationEvent.Referral(ReferralRoute.ELSEWHERE, at(2))),
                tampered("a follow-up before a talk", 2, impossible, offer(0), preparation(1), followUp),
                tampered("a second talk at once", 3, impossible, offer(0), preparation(1), talk(2), talk(3)),
                tampered(
                        "support in the talk",
                        3,
                        impossible,
                        offer(0),
                        preparation(1),
                        talk(2),
                        new ConversationEvent.SupportJoined(SUPPORT, at(3))),
                tampered("a topic that was not brought", 3, impossible, offer(0), preparation(1), talk(2), back),
                tampered(
                        "a topic taken back twice",
                        4,
                        impossible,
                        offer(0),
                        preparation(1),
                        talk(2, GARDEN),
                        back,
                        back),
                tampered(
                        "a topic taken back between two talks",
                        4,
                        impossible,
                        offer(0),
                        preparation(1),
                        talk(2, GARDEN),
                        followUp,
                        back),
                tampered(
                        "a follow-up of a follow-up",
                        4,
                        impossible,
                        offer(0),
                        preparation(1),
                        talk(2),
                        followUp,
                        followUp),
                tampered(
                        "a talk after it was closed",
                        4,
                        impossible,
                        offer(0),
                        preparation(1),
                        talk(2),
                        new ConversationEvent.Closing(at(3)),
                        talk(4)),
                tampered(
                        "a preparation after a no",
                        2,
                        impossible,
                        offer(0),
                        new ConversationEvent.Declining(at(1)),
                        preparation(2)),
                tampered(
                        "stopped twice",
                        3,
                        impossible,
                        offer(0),
                        preparation(1),
                        new ConversationEvent.Stopping(at(2)),
                        new ConversationEvent.Stopping(at(3))),
                tampered("a preparation before the offer", 1, order, offer(1), preparation(0)),
                tampered("a talk before the preparation", 2, order, offer(0), preparation(2), talk(1)),
                tampered(
                        "a health topic without agreement",
                        2,
                        ViolationCode.TOPIC_NOT_AGREED,
                        offer(0),
                        preparation(1),
                        talk(2, GARDEN, SLEEP)),
                tampered(
                        "a health topic without agreement in the second talk",
                        4,
                        ViolationCode.TOPIC_NOT_AGREED,
                        offer(0),
                        preparation(1),
                        talk(2, SLEEP.agreed(at(2))),
                        followUp,
                        talk(4, SLEEP)));
    }

    /** What is refused is told and taken as if it had happened; after what no stage has, only the order is judged. */
    @Test
    void tellsEveryFaultAtItsPlace() {
        Checked<Conversation> checked = Conversation.restore(
                "c-1",
                PERSON,
                List.of(offer(1), preparation(0), talk(-1, SLEEP), preparation(2), talk(3, GARDEN, SLEEP), talk(3)));
        assertThat(checked.violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly(
                        "/steps/1 event.out-of-order", "/steps/2 event.out-of-order", "/steps/3 event.not-possible");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperedLists")
    void refusesATamperedList(String what, List<ConversationEvent> steps, int place, ViolationCode code) {
        Checked<Conversation> checked = Conversation.restore("c-1", PERSON, steps);
        assertThat(checked.value()).as(what).isEmpty();
        assertThat(checked.violations())
                .containsExactly(Violation.of(PropertyPath.ROOT.child("steps").child(place), code));
        assertThat(checked.violations().get(0).path()).isEqualTo("/steps/" + place);
    }
}
