package dev.positivehealth.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.positivehealth.GroupPath;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.dimension.Dimension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentLedgerTest {
    private static final ConsentId ID = Consents.id("c-1");
    private static final AccessRequest LOOK =
            AccessRequest.look(Scope.wholeWeb(), Consents.COACH, Purpose.CONVERSATION);
    private static final String NOT_HELD =
            "the decision must be of this ledger and still hold when something is shared";

    @Test
    void beginsWithNothing() {
        ConsentLedger ledger = ConsentLedger.of(Consents.PERSON);
        assertThat(ledger.participant()).isEqualTo(Consents.PERSON);
        assertThat(ledger.events()).isEmpty();
        assertThat(ledger.requests()).isEmpty();
        assertThat(ledger.receipts()).isEmpty();
        assertThat(ledger.version()).isZero();
        assertThat(ledger.stateOf(ID, Consents.hour(1))).isEmpty();
        assertThat(ledger.seenBy(Consents.COACH, Consents.hour(1))).isEmpty();
    }

    @Test
    void takesNothingNewWhenItIsFullButEveryAnswer() {
        List<ConsentEvent> events = new ArrayList<>(List.of(
                new ConsentEvent.Asked(Consents.look("c-1", Consents.COACH), Consents.hour(1)),
                new ConsentEvent.Given(ID, Consents.hour(2), ConsentMethod.ON_SCREEN)));
        ConsentEvent shared = new ConsentEvent.Shared(
                ID, Consents.hour(3), AccessMode.LOOK_TOGETHER, Scope.of(Dimension.PARTICIPATION));
        events.addAll(Collections.nCopies(ConsentLedger.MOST_EVENTS - 3, shared));
        ConsentLedger almost = ConsentLedger.restore(Consents.PERSON, events).orElseThrow();
        Recipient other = Recipient.of(Role.BUDDY, "b-1");
        ConsentLedger full = almost.ask(Consents.look("c-2", other), Consents.everything(), Consents.hour(4));
        assertThat(full.events()).hasSize(ConsentLedger.MOST_EVENTS);
        Decision.Permitted permitted = full.decide(
                        AccessRequest.look(Scope.of(Dimension.PARTICIPATION), Consents.COACH, Purpose.CONVERSATION),
                        WorkplacePolicy.netherlands(),
                        Consents.hour(5))
                .permitted()
                .orElseThrow();
        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> full.offer(
                        Consents.look("c-3", Recipient.of(Role.BUDDY, "b-2")), Consents.everything(), Consents.hour(5)),
                () -> full.recordSharing(permitted, Consents.hour(5)))) {
            assertThatExceptionOfType(NotPossibleException.class)
                    .isThrownBy(step)
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(RefusalReason.LEDGER_FULL));
        }
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(() -> full.ask(
                        Consents.look("c-3", Recipient.of(Role.BUDDY, "b-2")), Consents.everything(), Consents.hour(5)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(RefusalReason.NOT_NOW));
        ConsentLedger answered = full.give(ConsentId.parse("c-2"), Consents.hour(5))
                .withdraw(ConsentId.parse("c-2"), Consents.hour(6))
                .ledger()
                .withdraw(ID, Consents.hour(7))
                .ledger();
        assertThat(ConsentLedger.restore(Consents.PERSON, answered.events()).value())
                .contains(answered);
    }

    @Test
    void eachStepGivesTheNextLedgerAndLeavesTheOneBefore() {
        ConsentRequest request = Consents.look("c-1", Consents.COACH);
        ConsentLedger none = Consents.ledger();
        ConsentLedger asked = none.ask(request, Consents.everything(), Consents.hour(1));
        ConsentLedger refused = asked.refuse(ID, Consents.hour(2));
        ConsentLedger given = refused.give(ID, Consents.hour(3), ConsentMethod.ALOUD);
        ConsentLedger withdrawn = given.withdraw(ID, Consents.hour(4)).ledger();
        assertThat(withdrawn.events())
                .containsExactly(
                        new ConsentEvent.Asked(request, Consents.hour(1)),
                        new ConsentEvent.Refused(ID, Consents.hour(2)),
                        new ConsentEvent.Given(ID, Consents.hour(3), ConsentMethod.ALOUD),
                        new ConsentEvent.Withdrawn(ID, Consents.hour(4)));
        assertThat(List.of(none, asked, refused, given, withdrawn))
                .extracting(ConsentLedger::version)
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(withdrawn.requests()).containsExactly(request);
    }

    @Test
    void notesThatAYesWasGivenOnAScreenUnlessSaidOtherwise() {
        assertThat(Consents.given(Consents.look("c-1", Consents.COACH)).events())
                .endsWith(new ConsentEvent.Given(ID, Consents.hour(1), ConsentMethod.ON_SCREEN));
    }

    @ParameterizedTest
    @CsvSource({
        "0, ",
        "1, unanswered",
        "2, refused",
        "3, not-yet",
        "9, not-yet",
        "10, in-force",
        "14, in-force",
        "15, withdrawn",
        "20, withdrawn",
        "99, withdrawn"
    })
    void tellsWhereARequestStoodAtAnyInstant(long hour, String state) {
        ConsentLedger ledger = Consents.ledger()
                .ask(fromTenToTwenty(), Consents.everything(), Consents.hour(1))
                .refuse(ID, Consents.hour(2))
                .give(ID, Consents.hour(3))
                .withdraw(ID, Consents.hour(15))
                .ledger();
        assertThat(ledger.stateOf(ID, Consents.hour(hour))
                        .map(ConsentState::code)
                        .orElse(null))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"true, 19, in-force", "true, 20, expired", "false, 19, unanswered", "false, 20, expired"})
    void aRequestExpiresWithoutAnybodyLooking(boolean given, long hour, String state) {
        ConsentLedger ledger = Consents.ledger().ask(fromTenToTwenty(), Consents.everything(), Consents.hour(1));
        assertThat((given ? ledger.give(ID, Consents.hour(3)) : ledger)
                        .stateOf(ID, Consents.hour(hour))
                        .map(ConsentState::code))
                .contains(state);
    }

    private static ConsentRequest fromTenToTwenty() {
        return Consents.request(
                "c-1",
                Consents.COACH,
                AccessMode.LOOK_TOGETHER,
                Scope.wholeWeb(),
                Set.of(Purpose.CONVERSATION),
                10,
                20);
    }

    @Test
    void sharingIsNoStateOfItsOwn() {
        ConsentLedger ledger = Consents.given(Consents.look("c-1", Consents.COACH));
        ConsentLedger shared = ledger.recordSharing(Consents.permitted(ledger, LOOK, 2), Consents.hour(2));
        assertThat(shared.stateOf(ID, Consents.hour(3))).contains(ConsentState.IN_FORCE);
    }

    @Test
    void hasAReceiptForEveryEventRefusalsToo() {
        ConsentRequest look = Consents.look("c-1", Consents.COACH);
        ConsentRequest round = Consents.round("c-2");
        ConsentLedger ledger = Consents.ledger()
                .ask(look, Consents.everything(), Consents.hour(1))
                .refuse(ID, Consents.hour(2))
                .give(ID, Consents.hour(3));
        ledger = ledger.recordSharing(Consents.permitted(ledger, LOOK, 4), Consents.hour(4))
                .ask(round, Consents.everything(), Consents.hour(4))
                .give(Consents.id("c-2"), Consents.hour(5))
                .contribute(
                        Consents.profile(), Consents.SPRING, GroupPath.parse("zorg"), Consents.POLICY, Consents.hour(6))
                .recorded()
                .orElseThrow()
                .ledger()
                .withdraw(ID, Consents.hour(7))
                .ledger();
        assertThat(ledger.receipts())
                .extracting(ConsentReceipt::toString)
                .containsExactly(
                        "ConsentReceipt[c-1]",
                        "ConsentReceipt[c-1]",
                        "ConsentReceipt[c-1]",
                        "ConsentReceipt[c-1]",
                        "ConsentReceipt[c-2]",
                        "ConsentReceipt[c-2]",
                        "ConsentReceipt[c-2]",
                        "ConsentReceipt[c-1]");
        assertThat(ledger.receipts()).extracting(ConsentReceipt::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(ledger.receipts())
                .extracting(receipt -> receipt.event().getClass().getSimpleName())
                .containsExactly("Asked", "Refused", "Given", "Shared", "Asked", "Given", "Contributed", "Withdrawn");
        assertThat(ledger.receipts()).extracting(ConsentReceipt::event).isEqualTo(ledger.events());
        assertThat(ledger.receipts()).extracting(ConsentReceipt::participant).containsOnly(Consents.PERSON);
        assertThat(ledger.receipts())
                .extracting(ConsentReceipt::request)
                .containsExactly(look, look, look, look, round, round, round, look);
    }

    @Test
    void recordsASharingUnderEachOfItsConsentsWithThatPartOfTheScope() {
        ConsentLedger ledger = Consents.given(
                Consents.request("c-1", Consents.COACH, AccessMode.LOOK_TOGETHER, Scope.NOTHING.with(ScopePart.NOTES)),
                Consents.request(
                        "c-2",
                        Consents.COACH,
                        AccessMode.LOOK_TOGETHER,
                        Scope.NOTHING.with(ScopePart.NEEDS, ScopePart.WHEEL)));
        AccessRequest access = AccessRequest.look(
                Scope.NOTHING.with(ScopePart.NOTES, ScopePart.NEEDS), Consents.COACH, Purpose.CONVERSATION);
        assertThat(ledger.recordSharing(Consents.permitted(ledger, access, 2), Consents.hour(3))
                        .events())
                .endsWith(
                        new ConsentEvent.Shared(
                                ID, Consents.hour(3), AccessMode.LOOK_TOGETHER, Scope.NOTHING.with(ScopePart.NOTES)),
                        new ConsentEvent.Shared(
                                Consents.id("c-2"),
                                Consents.hour(3),
                                AccessMode.LOOK_TOGETHER,
                                Scope.NOTHING.with(ScopePart.NEEDS)));
    }

    @Test
    void recordsWhatWasShownAndNotAllThatTheDecisionIsAbout() {
        ConsentLedger ledger = Consents.given(
                Consents.request("c-1", Consents.COACH, AccessMode.LOOK_TOGETHER, Scope.NOTHING.with(ScopePart.NOTES)),
                Consents.request("c-2", Consents.COACH, AccessMode.LOOK_TOGETHER, Scope.NOTHING.with(ScopePart.NEEDS)));
        Scope both = Scope.NOTHING.with(ScopePart.NOTES, ScopePart.NEEDS);
        Decision.Permitted permitted =
                Consents.permitted(ledger, AccessRequest.look(both, Consents.COACH, Purpose.CONVERSATION), 2);
        Scope needs = Scope.NOTHING.with(ScopePart.NEEDS);
        assertThat(ledger.recordSharing(permitted, needs, Consents.hour(3))
                        .events()
                        .subList(4, 5))
                .containsExactly(
                        new ConsentEvent.Shared(Consents.id("c-2"), Consents.hour(3), AccessMode.LOOK_TOGETHER, needs));
        for (Scope wrong : List.of(Scope.NOTHING, both.with(ScopePart.WHEEL))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ledger.recordSharing(permitted, wrong, Consents.hour(3)))
                    .withMessage("what is shared must be something that the decision is about");
        }
    }

    @Test
    void takesAWithdrawalWhateverTheClockSaysAndSharesNothingFromThenOn() {
        ConsentLedger ledger = Consents.given(Consents.look("c-1", Consents.COACH));
        Decision.Permitted permitted = Consents.permitted(ledger, LOOK, 2);
        ConsentLedger ahead = ledger.recordSharing(permitted, Consents.hour(9));
        ConsentLedger withdrawn = ahead.withdraw(ID, Consents.hour(3)).ledger();
        assertThat(withdrawn.events()).endsWith(new ConsentEvent.Withdrawn(ID, Consents.hour(3)));
        for (long hour : List.of(3L, 8L, 9L, 10L)) {
            assertThatIllegalStateException().isThrownBy(() -> withdrawn.recordSharing(permitted, Consents.hour(hour)));
        }
        for (long hour : List.of(3L, 9L, 99L)) {
            assertThat(withdrawn.decide(LOOK, Consents.POLICY, Consents.hour(hour)))
                    .hasToString("not-permitted");
        }
        assertThat(withdrawn.decide(LOOK, Consents.POLICY, Consents.hour(2)).permitted())
                .as("what was")
                .isPresent();
    }

    @Test
    void tellsWhetherItTookAnEventAtThatInstant() {
        ConsentEvent given = new ConsentEvent.Given(ID, Consents.hour(2), ConsentMethod.ON_SCREEN);
        ConsentLedger none = Consents.ledger();
        ConsentLedger asked = none.ask(Consents.look("c-1", Consents.COACH), Consents.everything(), Consents.hour(1));
        ConsentLedger yes = asked.give(ID, Consents.hour(3));
        assertThat(List.of(none.allows(given), asked.allows(given), yes.allows(given)))
                .as("the yes of hour 3 was not there in hour 2")
                .containsExactly(false, true, true);
        assertThat(List.of(2, 3, 99, 100, 500))
                .extracting(hour -> yes.allows(new ConsentEvent.Withdrawn(ID, Consents.hour(hour))))
                .as("no clock stands in the way of a withdrawal")
                .containsExactly(true, true, true, true, true);
        assertThat(yes.allows(new ConsentEvent.Given(ID, Consents.hour(3), ConsentMethod.ON_SCREEN)))
                .isFalse();
    }

    @Test
    void readsBackTenThousandEventsWithoutReadingEachOfThemAgainAndAgain() {
        List<ConsentEvent> events = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            ConsentRequest request = Consents.request(
                    "c-" + i,
                    Consents.COACH,
                    AccessMode.LOOK_TOGETHER,
                    Scope.wholeWeb(),
                    Set.of(Purpose.CONVERSATION),
                    i,
                    i + 2);
            events.add(new ConsentEvent.Asked(request, Consents.hour(i)));
            events.add(new ConsentEvent.Given(request.id(), Consents.hour(i), ConsentMethod.ON_SCREEN));
        }
        assertTimeout(
                Duration.ofSeconds(20), // seconds less on any machine; minutes when every event reads all
                () -> assertThat(ConsentLedger.restore(Consents.PERSON, events)
                                .orElseThrow()
                                .version())
                        .isEqualTo(10_000));
    }

    @Test
    void sharesUntilTheEndAndNotAtIt() {
        ConsentLedger ledger = Consents.given(Consents.look("c-1", Consents.COACH));
        Decision.Permitted permitted = Consents.permitted(ledger, LOOK, 2);
        assertThat(ledger.recordSharing(permitted, Consents.hour(100).minusNanos(1))
                        .version())
                .isEqualTo(3);
        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.recordSharing(permitted, Consents.hour(100)))
                .withMessage(NOT_HELD);
    }

    @Test
    void sharesNothingBeforeTheDecisionOrAfterTheConsentWasTakenBack() {
        ConsentLedger ledger = Consents.given(Consents.look("c-1", Consents.COACH));
        Decision.Permitted permitted = Consents.permitted(ledger, LOOK, 5);
        assertThatIllegalStateException()
                .isThrownBy(() -> ledger.recordSharing(permitted, Consents.hour(4)))
                .withMessage(NOT_HELD);
        ConsentLedger withdrawn = ledger.withdraw(ID, Consents.hour(6)).ledger();
        assertThatIllegalStateException()
                .isThrownBy(() -> withdrawn.recordSharing(permitted, Consents.hour(6)))
                .withMessage(NOT_HELD);
    }

    @Test
    void sharesNothingInThePast() {
        ConsentLedger ledger = Consents.given(Consents.look("c-1", Consents.COACH));
        Decision.Permitted early = Consents.permitted(ledger, LOOK, 2);
        ConsentLedger later = ledger.recordSharing(early, Consents.hour(9));
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(() -> later.recordSharing(early, Consents.hour(3)))
                .withMessage("consent c-1: something with a later time has already been recorded");
    }

    @Test
    void sharesNothingUnderTheDecisionOfAnotherPersonsLedger() {
        ConsentLedger own = Consents.given(Consents.look("c-1", Consents.COACH));
        ConsentLedger others =
                ConsentLedger.restore(ParticipantRef.parse("p-2"), own.events()).orElseThrow();
        Decision.Permitted permitted = Consents.permitted(others, LOOK, 2);
        assertThatIllegalStateException()
                .isThrownBy(() -> own.recordSharing(permitted, Consents.hour(2)))
                .withMessage(NOT_HELD);
    }

    @Test
    void sharesNothingUnderAConsentThatThisLedgerDoesNotKnow() {
        ConsentLedger elsewhere = Consents.given(Consents.look("c-9", Consents.COACH));
        ConsentLedger own = Consents.given(Consents.look("c-1", Consents.COACH));
        Decision.Permitted permitted = Consents.permitted(elsewhere, LOOK, 2);
        assertThatIllegalStateException()
                .isThrownBy(() -> own.recordSharing(permitted, Consents.hour(2)))
                .withMessage(NOT_HELD);
    }

    @Test
    void sharesNothingUnderAConsentOfTheSameIdForSomebodyElse() {
        ConsentLedger elsewhere = Consents.given(Consents.look("c-1", Consents.COACH));
        ConsentLedger own =
                Consents.given(Consents.look("c-1", Consents.MANAGER), Consents.look("c-2", Consents.COACH));
        Decision.Permitted permitted = Consents.permitted(elsewhere, LOOK, 2);
        assertThatIllegalStateException()
                .isThrownBy(() -> own.recordSharing(permitted, Consents.hour(2)))
                .withMessage(NOT_HELD);
    }

    @Test
    void sharesNothingUnderAConsentThatIsOverThoughAnotherHolds() {
        ConsentLedger first = Consents.given(Consents.look("c-1", Consents.COACH));
        Decision.Permitted permitted = Consents.permitted(first, LOOK, 2);
        ConsentLedger second = first.ask(Consents.look("c-2", Consents.COACH), Consents.everything(), Consents.hour(3))
                .give(Consents.id("c-2"), Consents.hour(3))
                .withdraw(ID, Consents.hour(4))
                .ledger();
        assertThatIllegalStateException()
                .isThrownBy(() -> second.recordSharing(permitted, Consents.hour(5)))
                .withMessage(NOT_HELD);
        assertThat(Consents.permitted(second, LOOK, 5).by()).containsExactly(Consents.id("c-2"));
    }

    @Test
    void stillSharesUnderADecisionThoughALongerConsentWasGivenSince() {
        ConsentLedger first = Consents.given(fromTenToTwenty());
        Decision.Permitted permitted = Consents.permitted(first, LOOK, 10);
        ConsentLedger second = first.ask(Consents.look("c-2", Consents.COACH), Consents.everything(), Consents.hour(11))
                .give(Consents.id("c-2"), Consents.hour(11));
        assertThat(second.recordSharing(permitted, Consents.hour(12)).events())
                .endsWith(new ConsentEvent.Shared(ID, Consents.hour(12), AccessMode.LOOK_TOGETHER, Scope.wholeWeb()));
    }

    @Test
    void contributesUnderTheConsentToTheRound() {
        ConsentLedger ledger = Consents.given(Consents.round("c-1"));
        Recorded<Contribution> contributing = contribute(ledger, 3);
        assertThat(contributing.ledger().events())
                .endsWith(new ConsentEvent.Contributed(ID, Consents.hour(3), GroupPath.parse("zorg")));
        assertThat(contributing.outcome().round()).isEqualTo(Consents.SPRING);
    }

    private static Recorded<Contribution> contribute(ConsentLedger ledger, long hour) {
        return ledger.contribute(
                        Consents.profile(),
                        Consents.SPRING,
                        GroupPath.parse("zorg"),
                        Consents.POLICY,
                        Consents.hour(hour))
                .recorded()
                .orElseThrow();
    }

    @Test
    void contributesNothingWithoutConsentOrPolicyOrTwiceOrInAnotherRoundOrInThePast() {
        ConsentLedger asked = Consents.ledger().ask(Consents.round("c-1"), Consents.everything(), Consents.hour(1));
        ConsentLedger given = asked.give(ID, Consents.hour(2));
        ConsentLedger done = contribute(given, 5).ledger();
        WorkplacePolicy nothing = WorkplacePolicy.of("nothing/1", List.of());
        GroupPath group = GroupPath.parse("zorg");
        var profile = Consents.profile();
        var at = Consents.hour(3);
        denies(asked.contribute(profile, Consents.SPRING, group, Consents.POLICY, at), DenialReason.NOT_YET);
        denies(given.contribute(profile, Consents.SPRING, group, nothing, at), DenialReason.ROLE_MAY_NOT_RECEIVE);
        denies(
                given.contribute(profile, RoundRef.parse("2026-autumn"), group, Consents.POLICY, at),
                DenialReason.OTHER_RECIPIENT);
        denies(
                given.contribute(profile, Consents.SPRING, group, Consents.POLICY, Consents.hour(100)),
                DenialReason.EXPIRED);
        refuses(done.contribute(profile, Consents.SPRING, group, Consents.POLICY, at), RefusalReason.OUT_OF_ORDER);
        refuses(
                done.contribute(profile, Consents.SPRING, group, Consents.POLICY, Consents.hour(6)),
                RefusalReason.ALREADY_CONTRIBUTED);
    }

    private static void denies(ContributionResult result, DenialReason reason) {
        assertThat(result.recorded()).isEmpty();
        assertThat(result.refusal()).isEmpty();
        assertThat(result.decision().reasonForParticipantAndAudit()).contains(reason);
        assertThat(result).hasToString("ContributionResult[not-permitted]");
    }

    private static void refuses(ContributionResult result, RefusalReason reason) {
        assertThat(result.recorded()).isEmpty();
        assertThat(result.refusal()).contains(reason);
        assertThat(result.decision().permitted()).isPresent();
        assertThat(result).hasToString("ContributionResult[" + reason.code() + "]");
    }

    @Test
    void tellsOfAContributionThatItIsPermittedAndNotWhose() {
        ContributionResult result = Consents.given(Consents.round("c-1"))
                .contribute(
                        Consents.profile(),
                        Consents.SPRING,
                        GroupPath.parse("zorg"),
                        Consents.POLICY,
                        Consents.hour(3));
        assertThat(result.refusal()).isEmpty();
        assertThat(result.decision().permitted().map(Decision.Permitted::by)).contains(List.of(ID));
        assertThat(result).hasToString("ContributionResult[Permitted[c-1]]");
    }

    @Test
    void contributesOnceToARoundThoughThereIsASecondConsentToIt() {
        ConsentLedger once =
                contribute(Consents.given(Consents.round("c-1")), 5).ledger();
        ConsentRequest longer = Consents.request(
                "c-2",
                Recipient.round(Consents.SPRING),
                AccessMode.RECEIVE_COPY,
                Scope.wholeWeb(),
                Set.of(Purpose.GROUP_OUTCOME),
                0,
                500);
        ConsentLedger twice =
                once.ask(longer, Consents.everything(), Consents.hour(6)).give(Consents.id("c-2"), Consents.hour(6));
        refuses(
                twice.contribute(
                        Consents.profile(),
                        Consents.SPRING,
                        GroupPath.parse("zorg"),
                        Consents.POLICY,
                        Consents.hour(7)),
                RefusalReason.ALREADY_CONTRIBUTED);
        ConsentLedger left = twice.withdraw(ID, Consents.hour(8)).ledger();
        assertThat(contribute(left, 9).ledger().version()).isEqualTo(left.version() + 1);
    }

    @Test
    void contributesOnlyUnderOneConsentThatCoversTheWholeWeb() {
        List<Dimension> all = List.of(Dimension.values());
        ConsentLedger ledger = Consents.given(half("c-1", all.subList(0, 3)), half("c-2", all.subList(3, 6)));
        // A withdrawal of the second half would leave the whole in the round.
        refuses(
                ledger.contribute(
                        Consents.profile(),
                        Consents.SPRING,
                        GroupPath.parse("zorg"),
                        Consents.POLICY,
                        Consents.hour(3)),
                RefusalReason.NOT_FOR_A_ROUND);
    }

    private static ConsentRequest half(String id, List<Dimension> dimensions) {
        return Consents.request(
                id,
                Recipient.round(Consents.SPRING),
                AccessMode.RECEIVE_COPY,
                Scope.of(dimensions.toArray(Dimension[]::new)),
                Set.of(Purpose.GROUP_OUTCOME),
                0,
                100);
    }

    @Test
    void contributesNobodyElsesProfile() {
        ConsentLedger ledger = ConsentLedger.of(ParticipantRef.parse("p-2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contribute(ledger, 3))
                .withMessage("the profile must be of the ledger's participant");
    }

    @Test
    void continuesWhatItWasAndNothingElse() {
        ConsentLedger asked =
                Consents.ledger().ask(Consents.look("c-1", Consents.COACH), Consents.everything(), Consents.hour(1));
        ConsentLedger given = asked.give(ID, Consents.hour(2));
        ConsentLedger refused = asked.refuse(ID, Consents.hour(2));
        assertThat(given.continues(given)).isTrue();
        assertThat(given.continues(asked)).isTrue();
        assertThat(asked.continues(given)).isFalse();
        assertThat(given.continues(refused)).isFalse();
        assertThat(given.continues(ConsentLedger.of(ParticipantRef.parse("p-2"))))
                .isFalse();
    }

    @Test
    void isEqualByPersonAndEvents() {
        ConsentRequest request = Consents.look("c-1", Consents.COACH);
        ConsentLedger one = Consents.given(request);
        assertThat(one).isEqualTo(Consents.given(request)).hasSameHashCodeAs(Consents.given(request));
        assertThat(one).isNotEqualTo(Consents.ledger()).isNotEqualTo("c-1");
        assertThat(one).doesNotHaveSameHashCodeAs(Consents.ledger());
        assertThat(one)
                .isNotEqualTo(ConsentLedger.restore(ParticipantRef.parse("p-2"), one.events())
                        .orElseThrow());
    }

    @Test
    void givesNothingThatCanBeChanged() {
        ConsentLedger ledger = Consents.given(Consents.look("c-1", Consents.COACH));
        for (List<?> list : List.of(
                ledger.events(),
                ledger.requests(),
                ledger.receipts(),
                ledger.seenBy(Consents.COACH, Consents.hour(2)),
                Consents.permitted(ledger, LOOK, 2).by())) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
        }
    }

    @Test
    void showsNeitherWhoseItIsNorHowMuchHappened() {
        ConsentLedger asked =
                Consents.ledger().ask(Consents.look("c-1", Consents.COACH), Consents.everything(), Consents.hour(1));
        assertThat(asked).hasToString("ConsentLedger");
        assertThat(asked.refuse(ID, Consents.hour(2))).hasToString("ConsentLedger");
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void rejectsNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> ConsentLedger.of(null))
                .withMessage("participant");
        assertThatNullPointerException()
                .isThrownBy(() -> Consents.ledger().ask(null, Consents.everything(), Consents.hour(1)))
                .withMessage("request");
        assertThatNullPointerException()
                .isThrownBy(() -> Consents.ledger().refuse(null, Consents.hour(1)))
                .withMessage("request");
        assertThatNullPointerException()
                .isThrownBy(() -> Consents.ledger().withdraw(ID, null))
                .withMessage("at");
    }
}
