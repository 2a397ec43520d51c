package dev.positivehealth.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.positivehealth.Languages;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.ConsentState;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.Expectations;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.conversation.Setting;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.ActionState;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.Reflection;
import dev.positivehealth.plan.WheelQuestion;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Samples;
import dev.positivehealth.scoring.ScoringRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyTest {
    private static final ParticipantRef PERSON = ParticipantRef.parse("p-1");
    private static final ParticipantRef OTHER = ParticipantRef.parse("p-2");
    private static final Journey EMPTY = Journey.of(PERSON);
    private static final ConsentId ID = ConsentId.parse("c-1");
    private static final Recipient COACH = Recipient.of(Role.CAREER_COACH, "coach-1");
    private static final ConsentLedger ASKED = ConsentLedger.of(PERSON)
            .ask(
                    ConsentRequest.of(
                            ID,
                            AccessRequest.look(Scope.wholeWeb(), COACH, Purpose.CONVERSATION),
                            Languages.ENGLISH,
                            at(5),
                            at(100)),
                    WorkplacePolicy.netherlands(),
                    at(0));
    private static final ConsentLedger GIVEN = ASKED.give(ID, at(1));
    private static final Conversation.Offered OFFERED =
            Conversation.offer("c-1", PERSON, Occasion.COACHING, at(0), at(100));
    private static final Conversation.Offered WISHED = Conversation.wish("c-1", PERSON, Occasion.COACHING, at(0));
    private static final Conversation.Prepared PREPARED =
            OFFERED.prepare(COACH, Setting.walk(""), Expectations.NONE, at(1));
    private static final Conversation.Held HELD = PREPARED.hold(at(2));
    private static final Conversation.FollowedUp FOLLOWED_UP = HELD.followUp(LocalDate.of(2026, 6, 1), at(3));
    private static final Need.Unsent NEED = Need.of("n-1", Addressee.TEAM, "Walk along");
    private static final ActionPlan PLAN = ActionWheel.empty().decide("plan-1", PERSON, "I will walk", at(4));
    private static final AnswerSheet SHEET = sheet("p-1");

    private static Instant at(int minute) {
        return Instant.parse("2026-03-01T09:00:00Z").plusSeconds(60L * minute);
    }

    private static AnswerSheet sheet(String participant) {
        return Samples.builtIn("marks-6/1")
                .sheet(LocalDate.of(2026, 3, 1))
                .participant(participant)
                .answer("meaningfulness", 7)
                .complete();
    }

    private static Arguments row(String what, Journey journey, int minute, String... steps) {
        return arguments(what, journey, at(minute), List.of(steps));
    }

    /** What is possible, of what is not always so; the rest are the reasons of an empty journey. */
    static Stream<Arguments> journeys() {
        ConsentLedger refused = ASKED.refuse(ID, at(1));
        ConsentLedger withdrawn = GIVEN.withdraw(ID, at(7)).ledger();
        return Stream.of(
                row("empty", EMPTY, 6),
                row("invited", EMPTY.invited(new Invitation(at(0), at(9))), 6),
                row("filled in", EMPTY.filledIn(SHEET), 6),
                row("asked", EMPTY.with(ASKED), 6, "answer-request"),
                row("asked, and the request has ended", EMPTY.with(ASKED), 100),
                row("refused", EMPTY.with(refused), 6, "answer-request"),
                row("refused, just before the end", EMPTY.with(refused), 99, "answer-request"),
                row("refused, and the request has ended", EMPTY.with(refused), 100),
                row("given, not in force yet", EMPTY.with(GIVEN), 4, "withdraw-consent"),
                row("in force", EMPTY.with(GIVEN), 6, "withdraw-consent"),
                row("given, and expired", EMPTY.with(GIVEN), 100, "withdraw-consent"),
                row("withdrawn", EMPTY.with(withdrawn), 7),
                row("withdrawn, at an instant before that", EMPTY.with(withdrawn), 6),
                row("offered", EMPTY.with(OFFERED), 6, "prepare-conversation", "decline-conversation"),
                row("declined", EMPTY.with(OFFERED.decline(at(1))), 6),
                row("wished for", EMPTY.with(WISHED), 6, "prepare-conversation", "decline-conversation"),
                row("offered, and the offer has ended", EMPTY.with(OFFERED), 100),
                row("prepared", EMPTY.with(PREPARED), 6, "hold-conversation"),
                row("held", EMPTY.with(HELD), 6, "agree-follow-up"),
                row("followed up", EMPTY.with(FOLLOWED_UP), 6, "hold-conversation"),
                row("closed", EMPTY.with(HELD.close(at(4))), 6),
                row("a plan", EMPTY.with(PLAN), 6, "reflect"),
                row("a plan with an unsent need", EMPTY.with(PLAN.with(NEED)), 6, "send-need", "reflect"),
                row("a plan with a sent need", EMPTY.with(PLAN.with(NEED.send(at(5)))), 6, "reflect"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("journeys")
    void listsEveryStepWithTheReasonWhyNot(String what, Journey journey, Instant at, List<String> possible) {
        List<String> expected = Stream.of(
                        "fill-in",
                        "offer-to-show",
                        "answer-request (nothing-asked)",
                        "withdraw-consent (nothing-given)",
                        "ask-for-conversation",
                        "prepare-conversation (no-offer)",
                        "decline-conversation (no-offer)",
                        "hold-conversation (not-prepared)",
                        "agree-follow-up (not-held)",
                        "decide",
                        "send-need (no-unsent-need)",
                        "reflect (no-plan)",
                        "stop",
                        "export",
                        "erase")
                .map(step -> {
                    String code = step.replaceFirst(" .*", "");
                    return possible.contains(code) ? code : step;
                })
                .toList();
        assertThat(journey.possibleSteps(at)).as(what).map(Object::toString).isEqualTo(expected);
        assertThat(journey.possibleSteps(at))
                .allSatisfy(step ->
                        assertThat(step.isPossible()).isEqualTo(step.reason().isEmpty()));
        assertThat(journey.possibleSteps(at)).extracting(PossibleStep::step).containsExactly(JourneyStep.values());
    }

    private static Journey everything() {
        return EMPTY.invited(new Invitation(at(0), at(9)))
                .filledIn(SHEET)
                .with(GIVEN)
                .with(OFFERED)
                .with(HELD)
                .with(PLAN.with(NEED));
    }

    @Test
    void leavesOnlyWhatUndoesAfterStopping() {
        Journey stopped = everything().stop(at(10));
        assertThat(stopped.stoppedAt()).contains(at(10));
        assertThat(stopped.possibleSteps(at(10)))
                .map(Object::toString)
                .containsExactly(
                        "fill-in (stopped)",
                        "offer-to-show (stopped)",
                        "answer-request (stopped)",
                        "withdraw-consent",
                        "ask-for-conversation (stopped)",
                        "prepare-conversation (stopped)",
                        "decline-conversation (stopped)",
                        "hold-conversation (stopped)",
                        "agree-follow-up (stopped)",
                        "decide (stopped)",
                        "send-need (stopped)",
                        "reflect (stopped)",
                        "stop (stopped)",
                        "export",
                        "erase");
        assertThat(stopped.possibleSteps(at(9))).isEqualTo(stopped.possibleSteps(at(10)));
        assertThat(EMPTY.stop(at(10)).possibleSteps(at(10)))
                .map(Object::toString)
                .contains("withdraw-consent (nothing-given)");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("journeys")
    void canBeStoppedAtAnyMomentWithoutAReason(String what, Journey journey, Instant at) {
        Journey stopped = journey.stop(at);
        assertThat(stopped.stoppedAt().orElseThrow()).as(what).isAfterOrEqualTo(at);
        assertThat(stopped.ledger()).isEqualTo(journey.ledger());
        assertThat(stopped.sheets()).isEqualTo(journey.sheets());
        assertThat(stopped.conversations()).isEqualTo(journey.conversations());
        assertThat(stopped.plans()).isEqualTo(journey.plans());
    }

    @Test
    void goesNoFurtherOnceItIsStopped() {
        Journey stopped = everything().stop(at(10));
        List<Supplier<Journey>> steps = List.of(
                () -> stopped.filledIn(SHEET),
                () -> stopped.with(FOLLOWED_UP),
                () -> stopped.with(Conversation.wish("c-9", PERSON, Occasion.COACHING, at(11))),
                () -> stopped.with(PLAN),
                () -> stopped.stop(at(11)));
        assertThat(steps)
                .allSatisfy(step -> assertThatThrownBy(step::get)
                        .isExactlyInstanceOf(NotPossibleException.class)
                        .hasMessage("a journey: nothing can be added after stopping"));
    }

    @Test
    void tellsWhoeverElseBeginsSomethingOnlyThatItIsTooSoon() {
        Journey stopped = EMPTY.stop(at(10));
        ConsentLedger asked = stopped.ledger()
                .ask(
                        ConsentRequest.of(
                                ID,
                                AccessRequest.look(Scope.wholeWeb(), COACH, Purpose.CONVERSATION),
                                Languages.ENGLISH,
                                at(11),
                                at(100)),
                        WorkplacePolicy.netherlands(),
                        at(11));
        List<Supplier<Journey>> steps = List.of(
                () -> stopped.invited(new Invitation(at(11), at(12))),
                () -> stopped.with(Conversation.offer("c-9", PERSON, Occasion.COACHING, at(11), at(12))),
                () -> stopped.with(asked));
        assertThat(steps)
                .allSatisfy(step -> assertThatThrownBy(step::get)
                        .isInstanceOfSatisfying(
                                NotPossibleException.class,
                                refusal -> assertThat(refusal.reason()).isEqualTo(RefusalReason.NOT_NOW)));
    }

    @Test
    void takesBackConsentAndEndsAConversationAfterStopping() {
        Journey stopped = everything().stop(at(10));
        ConsentLedger withdrawn = GIVEN.withdraw(ID, at(11)).ledger();
        assertThat(stopped.with(withdrawn).ledger()).isEqualTo(withdrawn);
        assertThat(stopped.with(withdrawn).stoppedAt()).contains(at(10));
        assertThat(stopped.with(HELD.stop(at(11))).conversations()).containsExactly(HELD.stop(at(11)));
    }

    @Test
    void exportsAnswersDerivedScoresReceiptsConversationsAndPlans() {
        JourneyExport export = everything().export();
        assertThat(export)
                .isEqualTo(new JourneyExport(
                        PERSON,
                        List.of(SHEET),
                        List.of(ScoringRule.directMark().score(SHEET)),
                        GIVEN.receipts(),
                        List.of(HELD),
                        List.of(PLAN.with(NEED))));
        assertThat(export.receipts()).hasSize(2);
        assertThat(export).hasToString("JourneyExport");
        assertThat(everything().stop(at(10)).export()).isEqualTo(export);
    }

    @Test
    void erasesEverythingButTheLedgerFromWhichAConsentCanStillBeTakenBack() {
        Erasure erasure = everything().erase();
        assertThat(erasure).isEqualTo(new Erasure(GIVEN, 1, 1, 1));
        ConsentLedger after = erasure.ledger().withdraw(ID, at(20)).ledger();
        assertThat(after.stateOf(ID, at(20))).contains(ConsentState.WITHDRAWN);
        assertThat(EMPTY.erase()).isEqualTo(new Erasure(ConsentLedger.of(PERSON), 0, 0, 0));
    }

    @Test
    void refusesPartsOfAnotherParticipant() {
        assertThatThrownBy(() -> EMPTY.filledIn(sheet("p-2")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the sheet must be of the journey's participant");
        AnswerSheet nobodys =
                Samples.builtIn("marks-6/1").sheet(LocalDate.of(2026, 3, 1)).complete();
        assertThatThrownBy(() -> EMPTY.filledIn(nobodys))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the sheet must be of the journey's participant");
        assertThatThrownBy(() -> EMPTY.with(ConsentLedger.of(OTHER)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the ledger must be of the journey's participant");
        assertThatThrownBy(() -> EMPTY.with(Conversation.offer("c-1", OTHER, Occasion.COACHING, at(0), at(100))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the conversation must be of the journey's participant");
        assertThatThrownBy(() -> EMPTY.with(ActionWheel.empty().decide("plan-1", OTHER, "I will walk", at(4))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the plan must be of the journey's participant");
    }

    @Test
    void refusesALedgerThatDoesNotGoOn() {
        assertThat(Stream.of(ConsentLedger.of(PERSON), ASKED, ASKED.refuse(ID, at(1)), ASKED.give(ID, at(2))))
                .allSatisfy(ledger -> assertThatThrownBy(() -> EMPTY.with(GIVEN).with(ledger))
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessage("the ledger must go on from the one before"));
        assertThat(EMPTY.with(GIVEN).with(GIVEN).ledger()).isEqualTo(GIVEN);
    }

    @Test
    void takesOverTheNextStageOfAConversationInItsPlace() {
        Conversation second = Conversation.wish("c-2", PERSON, Occasion.COACHING, at(0));
        Journey journey = EMPTY.with(OFFERED).with(second).with(PREPARED).with(HELD);
        assertThat(journey.conversations()).containsExactly(HELD, second);
        assertThat(journey.with(HELD)).isEqualTo(journey);
    }

    @Test
    void takesOverWhatBecameOfAPlan() {
        ActionPlan second = ActionWheel.empty().decide("plan-2", PERSON, "I will swim", at(4));
        ActionPlan later = ActionWheel.empty().decide("plan-3", PERSON, "I will walk", at(4));
        Journey journey = EMPTY.with(PLAN).with(second).with(PLAN.with(NEED)).with(later);
        assertThat(journey.plans()).containsExactly(second, PLAN.with(NEED), later);
    }

    @Test
    void takesBackAConsentWheneverTheStepIsPossibleAndNotOtherwise() {
        for (int minute = 1; minute < 200; minute++) {
            Instant at = at(minute);
            ConsentLedger ledger = minute == 150 ? GIVEN.withdraw(ID, at(149)).ledger() : GIVEN;
            boolean possible = EMPTY.with(ledger).possibleSteps(at).stream()
                    .filter(step -> step.step() == JourneyStep.WITHDRAW_CONSENT)
                    .allMatch(PossibleStep::isPossible);
            assertThat(catchThrowable(() -> ledger.withdraw(ID, at)) == null).isEqualTo(possible);
        }
    }

    @Test
    void takesNoEarlierOrOtherStageOfAConversationForANewOne() {
        assertThat(Stream.<Conversation>of(
                        OFFERED,
                        PREPARED,
                        OFFERED.decline(at(1)),
                        PREPARED.stop(at(2)),
                        Conversation.offer("c-1", PERSON, Occasion.PREVENTION, at(1), at(100))))
                .allSatisfy(stage -> assertThatThrownBy(() -> EMPTY.with(HELD).with(stage))
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessage("the conversation must go on from the one before"));
        assertThat(EMPTY.with(OFFERED).with(FOLLOWED_UP).conversations()).containsExactly(FOLLOWED_UP);
    }

    @Test
    void takesNoEarlierOrOtherStageOfAPlanForWhatBecameOfIt() {
        Action walk = Action.of("walk", "Walk at lunch");
        Reflection back = new Reflection("It works", "", at(6));
        ActionPlan whole = PLAN.with(walk).with(NEED.send(at(5))).reflect(back);
        Need.Answered no = NEED.send(at(5)).decline("No time", at(6));
        assertThat(Stream.of(
                        PLAN.with(NEED.send(at(5))).reflect(back),
                        PLAN.with(walk).reflect(back),
                        PLAN.with(walk).with(NEED).reflect(back),
                        PLAN.with(walk).with(NEED.send(at(5))),
                        ActionWheel.empty()
                                .decide("plan-1", PERSON, "I will swim", at(4))
                                .with(whole.parts()),
                        ActionWheel.empty()
                                .decide("plan-1", PERSON, "I will walk", at(5))
                                .with(whole.parts()),
                        ActionWheel.empty()
                                .answer(WheelQuestion.HOW_IS_IT_NOW, "Busy")
                                .decide("plan-1", PERSON, "I will walk", at(4))))
                .allSatisfy(stage -> assertThatThrownBy(() -> EMPTY.with(whole).with(stage))
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessage("the plan must go on from the one before"));
        ActionPlan later = whole.progress("walk", ActionState.ROUTINE)
                .replace(no)
                .with(Need.of("n-2", Addressee.TEAM, "Walk along"))
                .reflect(back);
        assertThat(EMPTY.with(whole).with(later).plans()).containsExactly(later);
    }

    @Test
    void holdsAConversationWithoutAWebAndAPlanWithoutAConversation() {
        assertThat(EMPTY.with(HELD).sheets()).isEmpty();
        assertThat(EMPTY.with(HELD).ledger().events()).isEmpty();
        assertThat(EMPTY.with(PLAN).conversations()).isEmpty();
    }

    @Test
    void equalsOneOnWhichTheSameHappened() {
        assertThat(everything()).isEqualTo(everything()).hasSameHashCodeAs(everything());
        assertThat(List.of(
                        EMPTY,
                        Journey.of(OTHER),
                        EMPTY.invited(new Invitation(at(0), at(9))),
                        EMPTY.filledIn(SHEET),
                        EMPTY.with(ASKED),
                        EMPTY.with(OFFERED),
                        EMPTY.with(PLAN),
                        EMPTY.stop(at(0))))
                .doesNotHaveDuplicates()
                .extracting(Journey::hashCode)
                .doesNotHaveDuplicates();
        assertThat(EMPTY.possibleSteps(at(0)).get(0))
                .isEqualTo(EMPTY.possibleSteps(at(1)).get(0))
                .hasSameHashCodeAs(EMPTY.possibleSteps(at(1)).get(0))
                .isNotEqualTo(EMPTY.possibleSteps(at(0)).get(1));
    }

    @Test
    void showsHowFarItIsAndNothingOfThePerson() {
        assertThat(everything()).hasToString("Journey[sheets 1, conversations 1, plans 1]");
    }

    @Test
    void namesItsStepsAndReasonsByStableCodes() {
        assertThat(Arrays.stream(NotPossibleReason.values()).map(NotPossibleReason::code))
                .containsExactly(
                        "stopped",
                        "nothing-asked",
                        "nothing-given",
                        "no-offer",
                        "not-prepared",
                        "not-held",
                        "no-plan",
                        "no-unsent-need");
        assertThat(NotPossibleReason.values())
                .allSatisfy(
                        one -> assertThat(NotPossibleReason.parse(one.code())).isSameAs(one));
        assertThat(JourneyStep.values())
                .allSatisfy(one -> assertThat(JourneyStep.parse(one.code())).isSameAs(one));
    }
}
