package dev.positivehealth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.Expectations;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.conversation.Setting;
import dev.positivehealth.conversation.Topic;
import dev.positivehealth.conversation.TopicKind;
import dev.positivehealth.journey.Journey;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.team.Introduction;
import dev.positivehealth.team.TeamKind;
import dev.positivehealth.team.TeamSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a caller learns of a refusal, whichever room refuses. */
class NotPossibleExceptionTest {
    private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");
    private static final ParticipantRef PERSON = ParticipantRef.parse("p-1");
    private static final Conversation.Prepared PREPARED = Conversation.offer(
                    "c-1", PERSON, Occasion.COACHING, NINE, NINE.plusSeconds(30L * 86_400))
            .prepare(Recipient.of(Role.CAREER_COACH, "coach-1"), Setting.walk(""), Expectations.NONE, TEN);
    private static final TeamSession.Introduced WRITING = TeamSession.introduce(
            Introduction.of(TeamKind.WORKING_TEAM, 1, LocalDate.of(2026, 3, 1), Languages.ENGLISH));

    private static Arguments refusal(RefusalReason reason, String message, ThrowingCallable step) {
        return arguments(reason, message, step);
    }

    static Stream<Arguments> refusals() {
        Topic sleep = Topic.aboutHealth("sleep", TopicKind.CHANGE, "I wake at four");
        return Stream.of(
                refusal(
                        RefusalReason.OUT_OF_ORDER,
                        "a conversation that is prepared: something with a later time has already been recorded",
                        () -> PREPARED.stop(NINE)),
                refusal(
                        RefusalReason.OUT_OF_ORDER,
                        "a need that is pending: something with a later time has already been recorded",
                        () -> Need.of("n-1", Addressee.TEAM, "quiet").send(TEN).decline("no", NINE)),
                refusal(
                        RefusalReason.TOPIC_NOT_AGREED,
                        "a conversation that is prepared: a topic has to do with health, and the person has not agreed to it for this conversation",
                        () -> PREPARED.hold(TEN, sleep)),
                refusal(
                        RefusalReason.TOPIC_NOT_THERE,
                        "a conversation that is held: this topic is not, or is no longer, part of this conversation",
                        () -> PREPARED.hold(TEN, sleep.agreed(TEN))
                                .takeBack("sleep", TEN)
                                .takeBack("sleep", TEN)),
                refusal(
                        RefusalReason.STILL_WRITING,
                        "a session that is introduced: somebody is still writing",
                        WRITING::open),
                refusal(
                        RefusalReason.EVERYBODY_DONE,
                        "a session that is introduced: everybody has handed in their notes already",
                        () -> WRITING.handIn(List.of()).handIn(List.of())),
                refusal(
                        RefusalReason.NOTE_NOT_PLACED,
                        "a session that is notes-written: not every note has a place yet",
                        () -> WRITING.handIn(List.of("air")).open().endPlacing()),
                refusal(
                        RefusalReason.STOPPED,
                        "a journey: nothing can be added after stopping",
                        () -> Journey.of(PERSON).stop(NINE).stop(TEN)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refusals")
    void saysWhyAndIsAnIllegalState(RefusalReason reason, String message, ThrowingCallable step) {
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(step)
                .withMessage(message)
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.code()).isEqualTo(reason.violation());
                    assertThat((Throwable) refusal).isInstanceOf(IllegalStateException.class);
                });
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryReason(RefusalReason reason) {
        assertThat(new NotPossibleException("a step", reason))
                .hasMessage("a step: " + reason.label().in(Languages.ENGLISH));
        assertThat(RefusalReason.parse(reason.code())).isSameAs(reason).hasToString(reason.code());
    }

    /** Whoever asked learns the reason in words, and nothing of what the exception is about. */
    @ParameterizedTest
    @EnumSource
    void isToldAsOneViolation(RefusalReason reason) {
        Violation told = new NotPossibleException("consent c-1", reason).violation();
        assertThat(told.path()).isEmpty();
        assertThat(told.code()).isSameAs(ViolationCode.STEP_NOT_POSSIBLE);
        assertThat(told.arguments()).containsExactly(Map.entry("why", reason.code()));
        assertThat(told.message(Languages.ENGLISH))
                .isEqualTo("this cannot be done now: " + reason.label().in(Languages.ENGLISH));
        assertThat(told.message(Languages.DUTCH))
                .isEqualTo("dit kan nu niet: " + reason.label().in(Languages.DUTCH));
    }
}
