package dev.positivehealth.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.AccessMode;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentMethod;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.DenialReason;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.ActionWheel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a product could try against the person, through the public steps alone. */
class HostileProductTest {
    private static final ParticipantRef PERSON = ParticipantRef.parse("p-001");
    private static final ConsentId ID = ConsentId.parse("c-1");
    private static final Recipient MANAGER = Recipient.of(Role.MANAGER, "m-1");
    private static final WorkplacePolicy POLICY = WorkplacePolicy.netherlands();

    private static Instant at(int minute) {
        return Instant.parse("2026-03-01T09:00:00Z").plusSeconds(60L * minute);
    }

    private static ConsentRequest request(Recipient recipient, Set<Purpose> purposes, AccessMode mode, Scope scope) {
        return new ConsentRequest(
                ID, recipient, purposes, scope, mode, "own/1", "en", at(0), at(100), "Nowhere.", "Say so.");
    }

    private static ConsentLedger given(Recipient recipient, AccessMode mode, Scope scope) {
        ConsentRequest request = request(recipient, EnumSet.allOf(Purpose.class), mode, scope);
        return ConsentLedger.restore(
                        PERSON,
                        List.of(
                                new ConsentEvent.Asked(request, at(0)),
                                new ConsentEvent.Given(ID, at(1), ConsentMethod.ON_SCREEN)))
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "HR_ADVISER", "HR_FILE", "EMPLOYER"})
    void whoMayNeverHaveACopyHasNoneThoughAConsentToItWasAskedGivenAndReadBack(Role role) {
        Recipient recipient = new Recipient(role, "m-1", true, true);
        ConsentLedger ledger = given(recipient, AccessMode.RECEIVE_COPY, Scope.wholeWeb());
        Checked<ConsentLedger> readBack = ConsentLedger.restore(PERSON, ledger.events());
        for (Purpose purpose : Purpose.values()) {
            AccessRequest copy = AccessRequest.copy(Scope.wholeWeb(), recipient, purpose);
            assertThat(List.of(ledger, readBack.orElseThrow())).allSatisfy(one -> {
                Decision decision = one.decide(copy, POLICY, at(2));
                assertThat(decision.permitted()).isEmpty();
                assertThat(decision.reasonForParticipantAndAudit()).contains(DenialReason.ROLE_MAY_NOT_RECEIVE);
            });
        }
    }

    @Test
    void nobodySeesAnythingForJudgingThoughAConsentToItWasGiven() {
        for (Role role : Role.values()) {
            Recipient recipient = Recipient.of(role, "x-1");
            ConsentLedger ledger = given(recipient, AccessMode.RECEIVE_COPY, Scope.wholeWeb());
            for (AccessMode mode : AccessMode.values()) {
                AccessRequest access = new AccessRequest(mode, Scope.wholeWeb(), recipient, Purpose.APPRAISAL);
                assertThat(ledger.decide(access, POLICY, at(2)).permitted()).isEmpty();
            }
        }
    }

    @Test
    void aPersonIsNotSeenInAnotherRoleOrUnderAnotherReference() {
        ConsentLedger ledger = given(Recipient.of(Role.CAREER_COACH, "m-1"), AccessMode.RECEIVE_COPY, Scope.wholeWeb());
        for (Recipient other : List.of(MANAGER, Recipient.of(Role.CAREER_COACH, "m-2"))) {
            for (AccessMode mode : AccessMode.values()) {
                AccessRequest access = new AccessRequest(mode, Scope.wholeWeb(), other, Purpose.CONVERSATION);
                assertThat(ledger.decide(access, POLICY, at(2))).hasToString(Decision.NOT_PERMITTED);
            }
        }
    }

    @Test
    void aConsentToLookIsNotMadeACopyByWritingThatItWas() {
        ConsentLedger ledger = given(MANAGER, AccessMode.LOOK_TOGETHER, Scope.wholeWeb());
        ConsentEvent copy = new ConsentEvent.Shared(ID, at(3), AccessMode.RECEIVE_COPY, Scope.wholeWeb());
        assertThat(ledger.allows(copy)).isFalse();
        List<ConsentEvent> tampered = new ArrayList<>(ledger.events());
        tampered.add(copy);
        assertThat(ConsentLedger.restore(PERSON, tampered).value()).isEmpty();
    }

    @Test
    void aRefusalIsNotToBeToldByWordsLogsOrTrying() {
        ConsentLedger asked = ConsentLedger.of(PERSON)
                .ask(
                        request(MANAGER, Set.of(Purpose.CONVERSATION), AccessMode.LOOK_TOGETHER, Scope.wholeWeb()),
                        WorkplacePolicy.netherlands(),
                        at(0));
        ConsentLedger refused = asked.refuse(ID, at(1));
        AccessRequest access = AccessRequest.look(Scope.wholeWeb(), MANAGER, Purpose.CONVERSATION);
        for (int minute : new int[] {2, 50, 99, 100, 200}) {
            assertThat(logged(refused, access, at(minute))).isEqualTo(logged(asked, access, at(minute)));
        }
        assertThat(refused.receipts().get(1))
                .hasToString(asked.give(ID, at(1)).receipts().get(1).toString());
        assertThat(new ConsentEvent.Refused(ID, at(1)))
                .hasToString(new ConsentEvent.Given(ID, at(1), ConsentMethod.ON_SCREEN).toString());
    }

    private static List<String> logged(ConsentLedger ledger, AccessRequest access, Instant at) {
        ConsentRequest again = new ConsentRequest(
                ConsentId.parse("c-2"),
                MANAGER,
                Set.of(Purpose.CONVERSATION),
                Scope.wholeWeb(),
                AccessMode.LOOK_TOGETHER,
                "own/1",
                "en",
                at(0),
                at(1_000),
                "Nowhere.",
                "Say so.");
        return List.of(
                ledger.toString(),
                ledger.decide(access, POLICY, at).toString(),
                ledger.seenBy(MANAGER, at).toString(),
                String.valueOf(catchThrowable(() -> ledger.ask(again, WorkplacePolicy.netherlands(), at))),
                Journey.of(PERSON).with(ledger).toString(),
                Journey.of(PERSON).with(ledger).possibleSteps(at).toString(),
                Journey.of(PERSON).with(ledger).erase().toString());
    }

    @Test
    void aDeclineIsNotToBeToldByWordsOrLogs() {
        Conversation.Offered offered =
                Conversation.offer("c-1", PERSON, Occasion.ANNUAL_TALK, at(0), at(0).plusSeconds(30L * 86_400));
        Conversation declined = offered.decline(at(1));
        assertThat(declined).hasToString(offered.toString());
        assertThat(Journey.of(PERSON).with(declined))
                .hasToString(Journey.of(PERSON).with(offered).toString());
        for (int minute : new int[] {1, 50, 100}) {
            assertThat(declined.seenByOfferer(at(minute))).isEqualTo(offered.seenByOfferer(at(minute)));
        }
    }

    @Test
    void nothingIsSeenAfterAWithdrawalByAnEarlierPermissionOrABackdatedOrLaterStep() {
        Scope scope = Scope.of(Dimension.MEANINGFULNESS).with(ScopePart.WHEEL, ScopePart.NOTES);
        ConsentLedger ledger = given(MANAGER, AccessMode.LOOK_TOGETHER, scope);
        AccessRequest access = AccessRequest.look(scope, MANAGER, Purpose.CONVERSATION);
        Decision.Permitted yes =
                ledger.decide(access, POLICY, at(2)).permitted().orElseThrow();
        ConsentLedger withdrawn = ledger.withdraw(ID, at(3)).ledger();
        Decision.Permitted replayed =
                withdrawn.decide(access, POLICY, at(2)).permitted().orElseThrow();
        ActionPlan plan = ActionWheel.empty().decide("plan-1", PERSON, "I will walk", at(0));
        Conversation talk =
                Conversation.offer("c-1", PERSON, Occasion.COACHING, at(0), at(0).plusSeconds(30L * 86_400));
        for (Decision.Permitted permitted : List.of(yes, replayed)) {
            for (int minute : new int[] {2, 3, 4, 99, 500}) {
                assertThat(catchThrowable(() -> withdrawn.recordSharing(permitted, at(minute))))
                        .isInstanceOf(IllegalStateException.class);
                assertThat(catchThrowable(() -> plan.share(withdrawn, permitted, at(minute))))
                        .isInstanceOf(IllegalStateException.class);
                assertThat(catchThrowable(() -> talk.share(withdrawn, permitted, at(minute))))
                        .isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @Test
    void aScopeIsNotWidenedByWhatIsHandedIn() {
        Set<Dimension> dimensions = EnumSet.of(Dimension.MEANINGFULNESS);
        Set<ScopePart> parts = EnumSet.of(ScopePart.WHEEL);
        Set<Purpose> purposes = EnumSet.of(Purpose.CONVERSATION);
        Scope scope = new Scope(dimensions, Set.of(), parts);
        ConsentRequest request = request(MANAGER, purposes, AccessMode.LOOK_TOGETHER, scope);
        dimensions.addAll(EnumSet.allOf(Dimension.class));
        parts.addAll(EnumSet.allOf(ScopePart.class));
        purposes.addAll(EnumSet.allOf(Purpose.class));
        assertThat(request.scope()).isEqualTo(Scope.of(Dimension.MEANINGFULNESS).with(ScopePart.WHEEL));
        assertThat(request.purposes()).containsExactly(Purpose.CONVERSATION);
        ConsentLedger ledger = ConsentLedger.of(PERSON)
                .ask(request, WorkplacePolicy.netherlands(), at(0))
                .give(ID, at(1));
        AccessRequest more = AccessRequest.look(Scope.wholeWeb(), MANAGER, Purpose.CONVERSATION);
        assertThat(ledger.decide(more, POLICY, at(2)).reasonForParticipantAndAudit())
                .contains(DenialReason.OUTSIDE_SCOPE);
        AccessRequest same = AccessRequest.look(scope, MANAGER, Purpose.CONVERSATION);
        Decision.Permitted yes = ledger.decide(same, POLICY, at(2)).permitted().orElseThrow();
        assertThat(catchThrowable(() -> ledger.recordSharing(yes, scope.with(ScopePart.NOTES), at(3))))
                .isExactlyInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aConsentWithoutEndIsTakenBackAtOnce() {
        ConsentRequest endless = ConsentRequest.of(
                ID,
                AccessRequest.look(Scope.wholeWeb(), MANAGER, Purpose.CONVERSATION),
                Languages.ENGLISH,
                at(0),
                Instant.MAX);
        ConsentLedger ledger = ConsentLedger.of(PERSON)
                .ask(endless, WorkplacePolicy.netherlands(), at(0))
                .give(ID, at(1));
        ConsentLedger after = ledger.withdraw(ID, at(2)).ledger();
        AccessRequest access = AccessRequest.look(Scope.wholeWeb(), MANAGER, Purpose.CONVERSATION);
        assertThat(after.decide(access, POLICY, at(2))).hasToString(Decision.NOT_PERMITTED);
    }
}
