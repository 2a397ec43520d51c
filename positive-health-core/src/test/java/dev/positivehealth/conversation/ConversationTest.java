package dev.positivehealth.conversation;

import static dev.positivehealth.conversation.Talks.GARDEN;
import static dev.positivehealth.conversation.Talks.GOAL;
import static dev.positivehealth.conversation.Talks.NEXT;
import static dev.positivehealth.conversation.Talks.PARTNER;
import static dev.positivehealth.conversation.Talks.PERSON;
import static dev.positivehealth.conversation.Talks.SLEEP;
import static dev.positivehealth.conversation.Talks.SUPPORT;
import static dev.positivehealth.conversation.Talks.WALK;
import static dev.positivehealth.conversation.Talks.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ParticipantRef;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {
    @Test
    void beginsWithAnOfferForAnOccasion() {
        Conversation offered = Conversation.offer("c-1", PERSON, Occasion.PREVENTION, at(0), at(9));
        assertThat(offered.participant()).isEqualTo(PERSON);
        assertThat(offered.stage()).isEqualTo(ConversationState.OFFERED);
        assertThat(offered.occasion()).isEqualTo(Occasion.PREVENTION);
        assertThat(offered.chosenPartner()).isEmpty();
        assertThat(offered.events()).containsExactly(new ConversationEvent.Offer(Occasion.PREVENTION, at(0), at(9)));
    }

    @Test
    void isPreparedWithAPartnerAPlaceAndExpectations() {
        Expectations expectations = new Expectations("mine", "theirs", "not", "why");
        Conversation.Prepared prepared = Talks.offered().prepare(PARTNER, WALK, expectations, at(1));
        assertThat(prepared.stage()).isEqualTo(ConversationState.PREPARED);
        assertThat(prepared.partner()).isEqualTo(PARTNER);
        assertThat(prepared.chosenPartner()).contains(PARTNER);
        assertThat(prepared.events())
                .containsExactly(Talks.offer(0), new ConversationEvent.Preparation(PARTNER, WALK, expectations, at(1)));
    }

    @Test
    void letsAVitalityCoachJoinAtThePersonsWish() {
        Conversation.Prepared joined = Talks.prepared().join(SUPPORT, at(2));
        assertThat(joined.stage()).isEqualTo(ConversationState.PREPARED);
        assertThat(joined.partner()).isEqualTo(PARTNER);
        assertThat(joined.events()).last().isEqualTo(new ConversationEvent.SupportJoined(SUPPORT, at(2)));
        assertThat(joined.hold(at(2)).stage()).isEqualTo(ConversationState.HELD);
    }

    /** No web, no consent and no topic is asked for: nothing of them is in the signatures. */
    @Test
    void isPossibleWithoutAWebWithoutSharingAndWithoutATopic() {
        Conversation.Held held = Talks.prepared().hold(at(2));
        assertThat(held.stage()).isEqualTo(ConversationState.HELD);
        assertThat(held.topics()).isEmpty();
        assertThat(held.goals()).isEmpty();
    }

    @Test
    void holdsTheTopicsThatThePersonBringsInTheirOrder() {
        assertThat(Talks.held().topics()).containsExactly(GARDEN, SLEEP.agreed(at(2)));
    }

    @Test
    void speaksOfHealthOnlyWhenThePersonAgreedToThatTopic() {
        assertThatThrownBy(() -> Talks.prepared().hold(at(2), GARDEN, SLEEP))
                .isExactlyInstanceOf(NotPossibleException.class)
                .hasMessage(
                        "a conversation that is prepared: a topic has to do with health, and the person has not agreed to it for this conversation");
        assertThat(Talks.prepared().hold(at(2), SLEEP.agreed(at(1))).topics()).containsExactly(SLEEP.agreed(at(1)));
    }

    @Test
    void takesATopicBackInTheTalk() {
        Conversation.Held held = Talks.held().takeBack("sleep", at(3));
        assertThat(held.stage()).isEqualTo(ConversationState.HELD);
        assertThat(held.topics()).containsExactly(GARDEN);
        assertThat(held.takeBack("garden", at(3)).topics()).isEmpty();
    }

    @Test
    void takesNoTopicBackThatTheTalkDoesNotHaveAnyMore() {
        String message = "a conversation that is held: this topic is not, or is no longer, part of this conversation";
        assertThatThrownBy(() -> Talks.held().takeBack("work", at(3)))
                .isExactlyInstanceOf(NotPossibleException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Talks.held().takeBack("sleep", at(3)).takeBack("sleep", at(4)))
                .isExactlyInstanceOf(NotPossibleException.class)
                .hasMessage(message);
    }

    @Test
    void asksForAgreementAnewAtTheNextTalk() {
        assertThatThrownBy(() -> Talks.followedUp().hold(at(4), SLEEP))
                .isExactlyInstanceOf(NotPossibleException.class)
                .hasMessage(
                        "a conversation that is followed-up: a topic has to do with health, and the person has not agreed to it for this conversation");
        Conversation.Held again = Talks.followedUp().hold(at(4), SLEEP.agreed(at(3)));
        assertThat(again.topics()).containsExactly(SLEEP.agreed(at(3)));
        assertThat(Talks.followedUp().hold(at(4)).topics()).isEmpty();
    }

    @Test
    void bringsATopicBackAtTheNextTalkThatWasTakenBack() {
        Conversation.Held again =
                Talks.held().takeBack("sleep", at(3)).followUp(NEXT, at(4)).hold(at(5), SLEEP.agreed(at(5)));
        assertThat(again.topics()).containsExactly(SLEEP.agreed(at(5)));
    }

    @Test
    void takesBackAtTheNextTalkOnlyWhatThatTalkHas() {
        assertThatThrownBy(() -> Talks.followedUp().hold(at(4)).takeBack("garden", at(5)))
                .isExactlyInstanceOf(NotPossibleException.class)
                .hasMessage(
                        "a conversation that is held: this topic is not, or is no longer, part of this conversation");
    }

    @Test
    void keepsGoalsOfEveryTalkInTheirOrder() {
        Goal second = Goal.of("More time outside");
        Conversation.Held held = Talks.held().name(GOAL, at(3));
        assertThat(held.goals()).containsExactly(GOAL);
        assertThat(held.followUp(NEXT, at(4)).hold(at(5)).name(second, at(6)).goals())
                .containsExactly(GOAL, second);
    }

    @Test
    void keepsNotesAndReferralsAmongTheSteps() {
        Conversation.Held held =
                Talks.held().note("I will call", at(3)).refer(ReferralRoute.CONFIDENTIAL_ADVISER, at(3));
        assertThat(held.stage()).isEqualTo(ConversationState.HELD);
        assertThat(held.events())
                .endsWith(
                        new ConversationEvent.Note("I will call", at(3)),
                        new ConversationEvent.Referral(ReferralRoute.CONFIDENTIAL_ADVISER, at(3)));
        assertThat(held.topics()).containsExactly(GARDEN, SLEEP.agreed(at(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "' ', a note must have 1 to 2000 characters and not be blank",
        "'', a note must have 1 to 2000 characters and not be blank"
    })
    void makesNoBlankNote(String words, String message) {
        assertThatThrownBy(() -> Talks.held().note(words, at(3)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void followsUpAgainAndAgain() {
        Conversation.FollowedUp first = Talks.followedUp();
        assertThat(first.stage()).isEqualTo(ConversationState.FOLLOWED_UP);
        assertThat(first.on()).isEqualTo(NEXT);
        Conversation.FollowedUp second = first.hold(at(4), GARDEN).followUp(NEXT.plusMonths(1), at(5));
        assertThat(second.on()).isEqualTo(NEXT.plusMonths(1));
        assertThat(second.chosenPartner()).contains(PARTNER);
        assertThat(second.hold(at(6)).stage()).isEqualTo(ConversationState.HELD);
    }

    static Stream<Conversation> over() {
        return Stream.of(
                Talks.offered().decline(at(9)),
                Talks.prepared().stop(at(9)),
                Talks.held().stop(at(9)),
                Talks.held().close(at(9)),
                Talks.followedUp().stop(at(9)),
                Talks.followedUp().close(at(9)));
    }

    @Test
    void isDeclinedStoppedOrClosedAtOnceFromEveryStage() {
        assertThat(over())
                .allSatisfy(one -> assertThat(one).isInstanceOf(Conversation.Over.class))
                .extracting(Conversation::stage)
                .containsExactly(
                        ConversationState.DECLINED,
                        ConversationState.STOPPED,
                        ConversationState.STOPPED,
                        ConversationState.CLOSED,
                        ConversationState.STOPPED,
                        ConversationState.CLOSED);
    }

    /** The step holds an instant and nothing else. */
    @Test
    void takesNoReasonForDecliningOrStopping() {
        assertThat(Talks.offered().decline(at(1)).events()).last().isEqualTo(new ConversationEvent.Declining(at(1)));
        assertThat(Talks.prepared().stop(at(1)).events()).last().isEqualTo(new ConversationEvent.Stopping(at(1)));
        assertThat(Stream.of(ConversationEvent.Declining.class, ConversationEvent.Stopping.class)
                        .map(type -> type.getRecordComponents().length))
                .containsOnly(1);
    }

    static Stream<ThrowingCallable> tooEarly() {
        return Stream.of(
                () -> Talks.offered().decline(at(-1)),
                () -> Talks.offered().prepare(PARTNER, WALK, Expectations.NONE, at(-1)),
                () -> Talks.prepared().join(SUPPORT, at(0)),
                () -> Talks.prepared().hold(at(0)),
                () -> Talks.prepared().stop(at(0)),
                () -> Talks.held().takeBack("sleep", at(1)),
                () -> Talks.held().name(GOAL, at(1)),
                () -> Talks.held().note("words", at(1)),
                () -> Talks.held().refer(ReferralRoute.ELSEWHERE, at(1)),
                () -> Talks.held().followUp(NEXT, at(1)),
                () -> Talks.held().close(at(1)),
                () -> Talks.held().stop(at(1)),
                () -> Talks.followedUp().hold(at(2)),
                () -> Talks.followedUp().close(at(2)),
                () -> Talks.followedUp().stop(at(2)));
    }

    @ParameterizedTest
    @MethodSource("tooEarly")
    void takesNoStepBeforeTheLastOne(ThrowingCallable step) {
        assertThatThrownBy(step)
                .isExactlyInstanceOf(NotPossibleException.class)
                .message()
                .matches(
                        "a conversation that is (offered|prepared|held|followed-up): something with a later time has already been recorded");
    }

    @Test
    void takesTwoStepsAtTheSameInstant() {
        assertThat(Talks.offered()
                        .prepare(PARTNER, WALK, Expectations.NONE, at(0))
                        .hold(at(0))
                        .close(at(0))
                        .stage())
                .isEqualTo(ConversationState.CLOSED);
    }

    @Test
    void leavesTheEarlierStageAsItWas() {
        Conversation.Offered offered = Talks.offered();
        assertThat(offered.decline(at(1)).events()).hasSize(2);
        assertThat(offered.events()).hasSize(1);
        assertThatThrownBy(() -> offered.events().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void hasTopicsWithAnIdOfTheirOwn() {
        assertThatThrownBy(() -> Talks.prepared().hold(at(2), GARDEN, GARDEN))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("each topic must have an id of its own");
    }

    @Test
    void equalsOneOfTheSamePersonWithTheSameSteps() {
        assertThat(Talks.held()).isEqualTo(Talks.held()).hasSameHashCodeAs(Talks.held());
        assertThat(Talks.held()).doesNotHaveSameHashCodeAs(Talks.prepared());
        assertThat(Talks.held()).isNotEqualTo(Talks.held().stop(at(3))).isNotEqualTo("held");
        assertThat(Talks.offered())
                .isNotEqualTo(Conversation.offer("c-1", ParticipantRef.parse("p-2"), Occasion.COACHING, at(0), at(9)))
                .isNotEqualTo(Conversation.offer("c-2", PERSON, Occasion.COACHING, at(0), at(9)));
    }

    @Test
    void hasTheIdThatItWasOfferedWithAtEveryStage() {
        assertThat(List.of(Talks.offered(), Talks.prepared(), Talks.held(), Talks.followedUp()))
                .extracting(Conversation::id)
                .containsOnly("c-1");
        assertThat(over()).extracting(Conversation::id).containsOnly("c-1");
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
        String message = "a conversation's id must be in kebab-case, 1 to 64 small letters, digits and hyphens";
        assertThatThrownBy(() -> Conversation.offer(id, PERSON, Occasion.COACHING, at(0), at(9)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Conversation.restore(id, PERSON, Talks.held().events()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void countsAnAgreementForTheNextTalkOnlyAndForThoseWhoWereThenToBeThere() {
        assertThatThrownBy(() -> Talks.followedUp().hold(at(4), SLEEP.agreed(at(2))))
                .isExactlyInstanceOf(NotPossibleException.class)
                .hasMessage(
                        "a conversation that is followed-up: a topic has to do with health, and the person has not agreed to it for this conversation");
        assertThatThrownBy(() -> Talks.prepared().join(Talks.SUPPORT, at(3)).hold(at(4), SLEEP.agreed(at(2))))
                .isExactlyInstanceOf(NotPossibleException.class)
                .hasMessage(
                        "a conversation that is prepared: a topic has to do with health, and the person has not agreed to it for this conversation");
        assertThatThrownBy(() -> Talks.prepared().hold(at(4), SLEEP.agreed(at(5))))
                .isExactlyInstanceOf(NotPossibleException.class)
                .hasMessage(
                        "a conversation that is prepared: a topic has to do with health, and the person has not agreed to it for this conversation");
    }

    @Test
    void showsNeitherItsStageNorThePersonSoThatADeclineIsNotToBeToldFromNoAnswer() {
        assertThat(Talks.offered()).hasToString("Conversation");
        assertThat(Talks.held()).hasToString("Conversation");
        assertThat(over()).isNotEmpty().allSatisfy(one -> {
            assertThat(one).hasToString("Conversation");
            assertThat(one.events().get(one.events().size() - 1)).hasToString("ConversationEvent");
        });
    }

    @Test
    void continuesWhatItWasAndNothingElse() {
        assertThat(Talks.held().continues(Talks.prepared())).isTrue();
        assertThat(Talks.held().continues(Talks.held())).isTrue();
        assertThat(Talks.prepared().continues(Talks.held())).isFalse();
        assertThat(Talks.held().continues(Conversation.offer("c-2", PERSON, Occasion.COACHING, at(0), at(9))))
                .isFalse();
        assertThat(Talks.prepared().continues(Talks.offered().decline(Talks.at(1))))
                .isFalse();
    }

    @Test
    void itsEventsShowNoWords() {
        assertThat(new ConversationEvent.Note("words", Talks.at(1))).hasToString("Note");
        assertThat(new ConversationEvent.TopicTakenBack("sleep", Talks.at(1))).hasToString("TopicTakenBack");
    }
}
