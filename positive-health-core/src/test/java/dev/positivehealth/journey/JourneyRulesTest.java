package dev.positivehealth.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.Violation;
import dev.positivehealth.consent.AccessRequest;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.consent.WorkplacePolicy;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.Expectations;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.conversation.Setting;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What cannot stand together is refused as a step and when it is read back, by the same rules. */
class JourneyRulesTest {
    private static final ParticipantRef PERSON = ParticipantRef.parse("p-1");
    private static final Journey EMPTY = Journey.of(PERSON);
    private static final WorkplacePolicy POLICY = WorkplacePolicy.netherlands();
    private static final Recipient COACH = Recipient.of(Role.CAREER_COACH, "coach-1");

    private static Instant at(int minute) {
        return Instant.parse("2026-03-01T09:00:00Z").plusSeconds(60L * minute);
    }

    private static Invitation invitation(int from, int until) {
        return new Invitation(at(from), at(until));
    }

    private static Conversation.Offered offer(String id, int from, int until) {
        return Conversation.offer(id, PERSON, Occasion.COACHING, at(from), at(until));
    }

    private static ConsentRequest request(String id, AccessRequest access) {
        return ConsentRequest.of(ConsentId.parse(id), access, Languages.ENGLISH, at(0), at(1_000));
    }

    private static void refused(RefusalReason reason, Supplier<Journey> step) {
        assertThatExceptionOfType(NotPossibleException.class)
                .isThrownBy(step::get)
                .satisfies(thrown -> assertThat(thrown.reason()).isEqualTo(reason));
    }

    private static Checked<Journey> restored(
            List<Invitation> invitations,
            ConsentLedger ledger,
            List<Conversation> conversations,
            List<ActionPlan> plans,
            Optional<Instant> stoppedAt) {
        return Journey.restore(PERSON, invitations, List.of(), ledger, conversations, plans, stoppedAt);
    }

    private static List<String> wrong(Checked<Journey> journey) {
        return journey.violations().stream()
                .map((Violation violation) -> violation.path() + " " + violation.code())
                .toList();
    }

    @Test
    void fiftyInvitationsAreOne() {
        Journey invited = EMPTY.invited(invitation(0, 100));
        List<Invitation> fifty = new ArrayList<>(List.of(invitation(0, 100)));
        for (int minute = 0; minute < 50; minute++) {
            Invitation again = invitation(minute, 200);
            refused(RefusalReason.NOT_NOW, () -> invited.invited(again));
            fifty.add(again);
        }
        assertThat(wrong(restored(fifty, ConsentLedger.of(PERSON), List.of(), List.of(), Optional.empty())))
                .hasSize(50)
                .startsWith("/invitations/1 request.not-now")
                .endsWith("/invitations/50 request.not-now");
        assertThat(invited.invited(invitation(100, 200)).invitations()).hasSize(2);
    }

    /** Whether the person took part or not, inviting again goes alike. */
    @Test
    void invitingAgainDoesNotTellWhetherThePersonTookPart() {
        AnswerSheet sheet = Samples.builtIn("marks-6/1")
                .sheet(LocalDate.of(2026, 3, 1))
                .participant("p-1")
                .complete();
        Journey took = EMPTY.invited(invitation(0, 100)).filledIn(sheet);
        refused(RefusalReason.NOT_NOW, () -> took.invited(invitation(50, 200)));
    }

    @Test
    void twentyOffersAfterTwentyDeclinesAreOne() {
        Conversation declined = offer("c-0", 0, 100).decline(at(1));
        Journey journey = EMPTY.with(declined);
        List<Conversation> all = new ArrayList<>(List.of(declined));
        for (int i = 1; i <= 20; i++) {
            Conversation again = offer("c-" + i, i, 200 + i);
            refused(RefusalReason.NOT_NOW, () -> journey.with(again));
            all.add(((Conversation.Offered) again).decline(at(i)));
        }
        assertThat(wrong(restored(List.of(), ConsentLedger.of(PERSON), all, List.of(), Optional.empty())))
                .hasSize(20)
                .contains("/conversations/1 request.not-now", "/conversations/20 request.not-now");
        assertThat(journey.with(offer("c-1", 100, 200)).conversations()).hasSize(2);
    }

    @Test
    void anOfferIsJudgedWhereverItStandsInTheList() {
        Conversation first = offer("c-1", 0, 100);
        Conversation second = offer("c-2", 50, 150);
        assertThat(wrong(restored(
                        List.of(), ConsentLedger.of(PERSON), List.of(second, first), List.of(), Optional.empty())))
                .containsExactly("/conversations/0 request.not-now");
    }

    @Test
    void anAcceptedOfferAndAWishStandInNobodysWay() {
        Conversation accepted = offer("c-1", 0, 100).prepare(COACH, Setting.walk(""), Expectations.NONE, at(10));
        Journey journey = EMPTY.with(accepted);
        refused(RefusalReason.NOT_NOW, () -> journey.with(offer("c-2", 9, 100)));
        assertThat(journey.with(offer("c-2", 10, 100))
                        .with(Conversation.wish("c-3", PERSON, Occasion.COACHING, at(11)))
                        .with(Conversation.wish("c-4", PERSON, Occasion.COACHING, at(11)))
                        .conversations())
                .hasSize(4);
    }

    @Test
    void aBuddyIsOneThatThePersonWasAskedFor() {
        Recipient buddy = Recipient.of(Role.BUDDY, "buddy-1");
        ConsentLedger ledger = ConsentLedger.of(PERSON)
                .offer(
                        request(
                                "buddy",
                                AccessRequest.look(Scope.NOTHING.with(ScopePart.ACTIONS), buddy, Purpose.ACTION_PLAN)),
                        POLICY,
                        at(0))
                .offer(
                        request("coach", AccessRequest.look(Scope.wholeWeb(), COACH, Purpose.CONVERSATION)),
                        POLICY,
                        at(0));
        ActionPlan plan = ActionWheel.empty()
                .decide("plan-1", PERSON, "I will walk", at(4))
                .with(Action.of("swim", "Swim"));
        ActionPlan good = plan.with(Action.of("walk", "Walk").withBuddy(ConsentId.parse("buddy")));
        ActionPlan unknown = plan.with(Action.of("walk", "Walk").withBuddy(ConsentId.parse("nobody")));
        ActionPlan otherRole = plan.with(Action.of("walk", "Walk").withBuddy(ConsentId.parse("coach")));
        Journey journey = EMPTY.with(ledger);
        assertThat(journey.with(good).plans()).containsExactly(good);
        refused(RefusalReason.REQUEST_UNKNOWN, () -> journey.with(unknown));
        refused(RefusalReason.ROLE_NOT_POSSIBLE, () -> journey.with(otherRole));
        assertThat(wrong(restored(List.of(), ledger, List.of(), List.of(unknown), Optional.empty())))
                .containsExactly("/plans/0/actions/1/buddyConsent request.unknown");
        assertThat(wrong(restored(List.of(), ledger, List.of(), List.of(otherRole), Optional.empty())))
                .containsExactly("/plans/0/actions/1/buddyConsent role.not-possible");
    }

    @Test
    void stoppingComesAfterAllThatItEnds() {
        ConsentLedger ledger = ConsentLedger.of(PERSON)
                .offer(
                        request("coach", AccessRequest.look(Scope.wholeWeb(), COACH, Purpose.CONVERSATION)),
                        POLICY,
                        at(7));
        Conversation held = Conversation.wish("c-1", PERSON, Occasion.COACHING, at(1))
                .prepare(COACH, Setting.walk(""), Expectations.NONE, at(2))
                .hold(at(6));
        ActionPlan plan = ActionWheel.empty().decide("plan-1", PERSON, "I will walk", at(8));
        for (int minute : List.of(-1_000_000, 0, 7)) {
            assertThat(wrong(restored(
                            List.of(invitation(0, 9)), ledger, List.of(held), List.of(plan), Optional.of(at(minute)))))
                    .containsExactly("/stoppedAt event.out-of-order");
        }
        Journey stopped = EMPTY.with(ledger).with(held).with(plan).stop(at(3));
        assertThat(stopped.stoppedAt()).as("at once, whatever the clock").contains(at(8));
        ConsentLedger withdrawn =
                ledger.withdraw(ConsentId.parse("coach"), at(20)).ledger();
        Journey undone = stopped.with(withdrawn).with(((Conversation.Held) held).stop(at(20)));
        assertThat(restored(List.of(), withdrawn, undone.conversations(), undone.plans(), undone.stoppedAt())
                        .value())
                .contains(undone);
        ConsentLedger more = ledger.offer(
                request("other", AccessRequest.look(Scope.wholeWeb(), COACH, Purpose.CONVERSATION)), POLICY, at(20));
        refused(RefusalReason.STOPPED, () -> stopped.with(more));
    }

    @Test
    void isReadBackOnlyOfOnePersonAndEachIdOnce() {
        Conversation wish = Conversation.wish("c-1", PERSON, Occasion.COACHING, at(1));
        ActionPlan plan = ActionWheel.empty().decide("plan-1", PERSON, "I will walk", at(8));
        ParticipantRef other = ParticipantRef.parse("p-2");
        ConsentLedger ledger = ConsentLedger.of(PERSON);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> restored(List.of(), ledger, List.of(wish, wish), List.of(), Optional.empty()))
                .withMessage("each conversation of a journey must have an id of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> restored(List.of(), ledger, List.of(), List.of(plan, plan), Optional.empty()))
                .withMessage("each plan of a journey must have an id of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> restored(
                        List.of(),
                        ledger,
                        List.of(Conversation.wish("c-2", other, Occasion.COACHING, at(1))),
                        List.of(),
                        Optional.empty()))
                .withMessage("the conversation must be of the journey's participant");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> restored(List.of(), ConsentLedger.of(other), List.of(), List.of(), Optional.empty()))
                .withMessage("the ledger must be of the journey's participant");
    }

    @Test
    void aSheetIsCorrectedInItsPlace() {
        AnswerSheet wrong = Samples.builtIn("marks-6/1")
                .sheet(LocalDate.of(2026, 3, 1))
                .participant("p-1")
                .answer("meaningfulness", 1)
                .complete();
        AnswerSheet later = Samples.builtIn("adult-42/1")
                .sheet(LocalDate.of(2026, 4, 1))
                .participant("p-1")
                .complete();
        AnswerSheet right = wrong.toDraft().answer("meaningfulness", 10).complete();
        Journey journey = EMPTY.filledIn(wrong).filledIn(later).corrected(wrong, right);
        assertThat(journey.sheets()).containsExactly(right, later);
        assertThat(journey.export().profiles()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> journey.corrected(wrong, right));
        assertThatIllegalArgumentException().isThrownBy(() -> journey.corrected(right, later));
        refused(RefusalReason.STOPPED, () -> journey.stop(at(1)).corrected(right, wrong));
    }
}
