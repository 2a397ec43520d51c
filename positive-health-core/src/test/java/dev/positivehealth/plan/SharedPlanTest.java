package dev.positivehealth.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.positivehealth.Languages;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Recorded;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.dimension.Dimension;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SharedPlanTest {
    private static final ParticipantRef PERSON = ParticipantRef.parse("p-1");
    private static final ConsentId ID = ConsentId.parse("c-1");
    private static final Recipient COACH = Recipient.of(Role.CAREER_COACH, "coach-1");
    private static final Scope ALL =
            Scope.of(Dimension.MEANINGFULNESS).with(ScopePart.WHEEL, ScopePart.ACTIONS, ScopePart.NEEDS);
    private static final ActionPlan PLAN = ActionWheel.empty()
            .answer(WheelQuestion.HOW_IS_IT_NOW, "Busy")
            .decide("plan-1", PERSON, "I will walk", at(0))
            .with(Action.of("walk", "Walk at lunch"))
            .with(Need.of("n-1", Addressee.TEAM, "Walk along"));

    private static Instant at(int minute) {
        return Instant.parse("2026-03-01T09:00:00Z").plusSeconds(60L * minute);
    }

    private static ConsentLedger given(Recipient recipient, Purpose purpose, AccessMode mode, Scope scope) {
        return ConsentLedger.of(PERSON)
                .ask(
                        ConsentRequest.of(
                                ID,
                                new AccessRequest(mode, scope, recipient, purpose),
                                Languages.ENGLISH,
                                at(0),
                                at(100)),
                        WorkplacePolicy.netherlands(),
                        at(0))
                .give(ID, at(1));
    }

    private static ConsentLedger given(Purpose purpose) {
        return given(COACH, purpose, AccessMode.LOOK_TOGETHER, ALL);
    }

    private static Decision.Permitted permitted(ConsentLedger ledger, Purpose purpose, Scope scope) {
        return ledger.decide(AccessRequest.look(scope, COACH, purpose), WorkplacePolicy.netherlands(), at(2))
                .permitted()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"WHEEL, 1, 0, 0", "ACTIONS, 0, 1, 0", "NEEDS, 0, 0, 1"})
    void showsOnlyThePartsThatAreInTheScope(ScopePart part, int wheels, int actions, int needs) {
        ConsentLedger ledger = given(Purpose.ACTION_PLAN);
        Scope scope = Scope.NOTHING.with(part);
        Decision.Permitted permitted = permitted(ledger, Purpose.ACTION_PLAN, scope);
        assertThat(SharedPlan.isFor(permitted)).isTrue();
        SharedPlan shared = PLAN.share(ledger, permitted, at(3)).outcome();
        assertThat(shared.wheel().stream()).hasSize(wheels).allMatch(PLAN.wheel()::equals);
        assertThat(shared.decision().stream()).hasSize(actions).allMatch("I will walk"::equals);
        assertThat(shared.actions()).hasSize(actions).isSubsetOf(PLAN.actions());
        assertThat(shared.needs()).hasSize(needs).isSubsetOf(PLAN.needs());
        assertThat(shared.permitted()).isSameAs(permitted);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTION_PLAN", "CONVERSATION"})
    void isRecordedInTheLedgerWithItsScope(Purpose purpose) {
        ConsentLedger ledger = given(purpose);
        Scope scope = Scope.NOTHING.with(ScopePart.WHEEL, ScopePart.NEEDS);
        Recorded<SharedPlan> sharing = PLAN.share(ledger, permitted(ledger, purpose, scope), at(3));
        assertThat(sharing.ledger().version()).isEqualTo(ledger.version() + 1);
        assertThat(sharing.ledger().events()).startsWith(ledger.events().toArray(ConsentEvent[]::new));
        assertThat(sharing.ledger().events())
                .last()
                .isEqualTo(new ConsentEvent.Shared(ID, at(3), AccessMode.LOOK_TOGETHER, scope));
        assertThat(sharing.outcome()).hasToString("SharedPlan");
    }

    @Test
    void isRecordedAsWhatItShowsAndNotAsAllThatWasAskedFor() {
        ConsentLedger ledger = given(Purpose.ACTION_PLAN);
        Recorded<SharedPlan> sharing = PLAN.share(ledger, permitted(ledger, Purpose.ACTION_PLAN, ALL), at(3));
        assertThat(sharing.ledger().events())
                .last()
                .isEqualTo(new ConsentEvent.Shared(
                        ID,
                        at(3),
                        AccessMode.LOOK_TOGETHER,
                        Scope.NOTHING.with(ScopePart.WHEEL, ScopePart.ACTIONS, ScopePart.NEEDS)));
        Decision.Permitted nothing = permitted(ledger, Purpose.ACTION_PLAN, Scope.of(Dimension.MEANINGFULNESS));
        assertThat(SharedPlan.isFor(nothing)).isFalse();
        assertThatThrownBy(() -> PLAN.share(ledger, nothing, at(3)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("what is shared must be something that the decision is about");
    }

    @Test
    void isNotSharedUnderTheLedgerOfSomebodyElse() {
        ConsentLedger ledger = given(Purpose.ACTION_PLAN);
        Decision.Permitted permitted = permitted(ledger, Purpose.ACTION_PLAN, Scope.NOTHING.with(ScopePart.WHEEL));
        ActionPlan others = ActionWheel.empty().decide("plan-1", ParticipantRef.parse("p-002"), "I will walk", at(0));
        assertThatThrownBy(() -> others.share(ledger, permitted, at(3)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("the plan must be of the ledger's participant");
    }

    @Test
    void isSharedForThePlanOrAConversationOnly() {
        Recipient round = Recipient.round(RoundRef.parse("round-1"));
        Scope scope = Scope.wholeWeb();
        ConsentLedger ledger = given(round, Purpose.GROUP_OUTCOME, AccessMode.RECEIVE_COPY, scope);
        Decision.Permitted permitted = ledger.decide(
                        AccessRequest.copy(scope, round, Purpose.GROUP_OUTCOME), WorkplacePolicy.netherlands(), at(2))
                .permitted()
                .orElseThrow();
        assertThatThrownBy(() -> PLAN.share(ledger, permitted, at(3)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a plan is shared for the plan or for a conversation");
    }

    @Test
    void isNotSharedOnceTheConsentIsTakenBack() {
        ConsentLedger ledger = given(Purpose.ACTION_PLAN);
        Decision.Permitted permitted = permitted(ledger, Purpose.ACTION_PLAN, ALL);
        ConsentLedger withdrawn = ledger.withdraw(ID, at(3)).ledger();
        assertThatThrownBy(() -> PLAN.share(withdrawn, permitted, at(3)))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("the decision must be of this ledger and still hold when something is shared");
        assertThatThrownBy(() -> PLAN.share(ledger, permitted, at(100)))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("the decision must be of this ledger and still hold when something is shared");
    }
}
