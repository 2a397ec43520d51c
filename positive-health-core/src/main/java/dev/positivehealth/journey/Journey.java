package dev.positivehealth.journey;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentId;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.ConsentMethod;
import dev.positivehealth.consent.ConsentRequest;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.Need;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.scoring.ScoringRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way of one person: what was filled in, agreed to, talked about and planned.
 *
 * <p>Every part is possible without the others: a conversation without a web, a plan without a conversation. Nothing happens by
 * itself, and the person can stop at any moment without a reason.
 */
public final class Journey {
    private final ParticipantRef participant;
    private final List<Invitation> invitations;
    private final List<AnswerSheet> sheets;
    private final ConsentLedger ledger;
    private final List<Conversation> conversations;
    private final List<ActionPlan> plans;
    private final @Nullable Instant stoppedAt;

    private Journey(
            ParticipantRef participant,
            List<Invitation> invitations,
            List<AnswerSheet> sheets,
            ConsentLedger ledger,
            List<Conversation> conversations,
            List<ActionPlan> plans,
            @Nullable Instant stoppedAt) {
        this.participant = participant;
        this.invitations = List.copyOf(invitations);
        this.sheets = List.copyOf(sheets);
        this.ledger = ledger;
        this.conversations = List.copyOf(conversations);
        this.plans = List.copyOf(plans);
        this.stoppedAt = stoppedAt;
    }

    /**
     * Begins a journey.
     *
     * @param participant the person
     * @return a journey on which nothing has happened
     */
    public static Journey of(ParticipantRef participant) {
        return new Journey(
                Objects.requireNonNull(participant, "participant"),
                List.of(),
                List.of(),
                ConsentLedger.of(participant),
                List.of(),
                List.of(),
                null);
    }

    /**
     * Notes an invitation.
     *
     * @param invitation the invitation
     * @return the next journey
     * @throws IllegalStateException if the person stopped: whoever stopped is not invited again
     */
    public Journey invited(Invitation invitation) {
        goingOn();
        return new Journey(participant, more(invitations, invitation), sheets, ledger, conversations, plans, stoppedAt);
    }

    /**
     * Adds a filled-in web.
     *
     * @param sheet the person's answers
     * @return the next journey
     * @throws IllegalArgumentException if the sheet is not the person's
     * @throws IllegalStateException if the person stopped
     */
    public Journey filledIn(AnswerSheet sheet) {
        goingOn();
        own(sheet.participant().orElse(null), "sheet");
        return new Journey(participant, invitations, more(sheets, sheet), ledger, conversations, plans, stoppedAt);
    }

    /**
     * Takes over the ledger after a step; possible after stopping too, so that a consent can always be taken back.
     *
     * @param next the ledger
     * @return the next journey
     * @throws IllegalArgumentException if it is not the person's, or does not go on from the one before
     */
    public Journey with(ConsentLedger next) {
        own(next.participant(), "ledger");
        goesOn(next.continues(ledger), "ledger");
        return new Journey(participant, invitations, sheets, next, conversations, plans, stoppedAt);
    }

    /**
     * Adds a conversation, or takes over a later stage of one. A conversation is known by its offer.
     *
     * @param conversation the conversation
     * @return the next journey
     * @throws IllegalArgumentException if it is not the person's, or does not go on from the stage before
     * @throws IllegalStateException if the person stopped and the conversation is not over
     */
    public Journey with(Conversation conversation) {
        own(conversation.participant(), "conversation");
        if (!(conversation instanceof Conversation.Over)) {
            goingOn();
        }
        List<Conversation> all = new ArrayList<>(conversations);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).events().get(0).equals(conversation.events().get(0))) {
                goesOn(conversation.continues(all.get(i)), "conversation");
                all.set(i, conversation);
                return new Journey(participant, invitations, sheets, ledger, all, plans, stoppedAt);
            }
        }
        all.add(conversation);
        return new Journey(participant, invitations, sheets, ledger, all, plans, stoppedAt);
    }

    /**
     * Adds a plan, or takes over what became of one. A plan is known by its decision and the instant of it.
     *
     * @param plan the plan
     * @return the next journey
     * @throws IllegalArgumentException if it is not the person's, or does not go on from the one before
     * @throws IllegalStateException if the person stopped
     */
    public Journey with(ActionPlan plan) {
        goingOn();
        own(plan.participant(), "plan");
        goesOn(plans.stream().filter(plan::isSameDecision).allMatch(plan::continues), "plan");
        List<ActionPlan> all = new ArrayList<>(plans);
        all.removeIf(plan::isSameDecision);
        all.add(plan);
        return new Journey(participant, invitations, sheets, ledger, conversations, all, stoppedAt);
    }

    /**
     * Stops. No reason is taken; consents are taken back one by one, and data is erased with {@link #erase()}.
     *
     * @param at when
     * @return the next journey, on which only what undoes is possible
     * @throws IllegalStateException if the person stopped before
     */
    public Journey stop(Instant at) {
        goingOn();
        return new Journey(
                participant, invitations, sheets, ledger, conversations, plans, Objects.requireNonNull(at, "at"));
    }

    /**
     * Lists every step, with whether it is possible. It is for the person: to somebody else it would tell of a refusal or a
     * decline.
     *
     * @param at the instant
     * @return all steps in their order, each possible or with the reason why not
     */
    public List<PossibleStep> possibleSteps(Instant at) {
        List<PossibleStep> steps = new ArrayList<>();
        steps.add(PossibleStep.of(JourneyStep.FILL_IN, true, NotPossibleReason.STOPPED));
        // A no can be turned into a yes, so what can be given can be answered.
        boolean asked = allows(id -> new ConsentEvent.Given(id, at, ConsentMethod.ON_SCREEN));
        steps.add(PossibleStep.of(JourneyStep.ANSWER_REQUEST, asked, NotPossibleReason.NOTHING_ASKED));
        boolean given = allows(id -> new ConsentEvent.Withdrawn(id, at));
        steps.add(PossibleStep.of(JourneyStep.WITHDRAW_CONSENT, given, NotPossibleReason.NOTHING_GIVEN));
        boolean offered = conversations.stream().anyMatch(Conversation.Offered.class::isInstance);
        steps.add(PossibleStep.of(JourneyStep.PREPARE_CONVERSATION, offered, NotPossibleReason.NO_OFFER));
        steps.add(PossibleStep.of(JourneyStep.DECLINE_CONVERSATION, offered, NotPossibleReason.NO_OFFER));
        boolean waiting = conversations.stream()
                .anyMatch(one -> one instanceof Conversation.Prepared || one instanceof Conversation.FollowedUp);
        steps.add(PossibleStep.of(JourneyStep.HOLD_CONVERSATION, waiting, NotPossibleReason.NOT_PREPARED));
        boolean held = conversations.stream().anyMatch(Conversation.Held.class::isInstance);
        steps.add(PossibleStep.of(JourneyStep.AGREE_FOLLOW_UP, held, NotPossibleReason.NOT_HELD));
        steps.add(PossibleStep.of(JourneyStep.DECIDE, true, NotPossibleReason.STOPPED));
        boolean unsent = plans.stream().flatMap(plan -> plan.needs().stream()).anyMatch(Need.Unsent.class::isInstance);
        steps.add(PossibleStep.of(JourneyStep.SEND_NEED, unsent, NotPossibleReason.NO_UNSENT_NEED));
        steps.add(PossibleStep.of(JourneyStep.REFLECT, !plans.isEmpty(), NotPossibleReason.NO_PLAN));
        steps.add(PossibleStep.of(JourneyStep.STOP, true, NotPossibleReason.STOPPED));
        steps.add(PossibleStep.of(JourneyStep.EXPORT, true, NotPossibleReason.STOPPED));
        steps.add(PossibleStep.of(JourneyStep.ERASE, true, NotPossibleReason.STOPPED));
        if (stoppedAt != null && !at.isBefore(stoppedAt)) {
            steps.replaceAll(step ->
                    undoes(step.step()) ? step : PossibleStep.of(step.step(), false, NotPossibleReason.STOPPED));
        }
        return List.copyOf(steps);
    }

    private static boolean undoes(JourneyStep step) {
        return step == JourneyStep.WITHDRAW_CONSENT || step == JourneyStep.EXPORT || step == JourneyStep.ERASE;
    }

    private boolean allows(Function<ConsentId, ConsentEvent> answer) {
        return ledger.requests().stream().map(ConsentRequest::id).map(answer).anyMatch(ledger::allows);
    }

    /** {@return everything to the person: answers and derived scores, proofs of consent, conversations and plans} */
    public JourneyExport export() {
        return new JourneyExport(
                participant,
                sheets,
                sheets.stream()
                        .map(sheet ->
                                ScoringRule.standardFor(sheet.questionnaire()).score(sheet))
                        .toList(),
                ledger.receipts(),
                conversations,
                plans);
    }

    /**
     * Erases everything but the minimum. The host erases what it stored, and has copies deleted as a withdrawal says.
     *
     * @return what was erased and what is left
     */
    public Erasure erase() {
        return new Erasure(ledger, sheets.size(), conversations.size(), plans.size());
    }

    private void goingOn() {
        if (stoppedAt != null) {
            throw new IllegalStateException("the person stopped this journey");
        }
    }

    private static void goesOn(boolean continues, String what) {
        if (!continues) {
            throw new IllegalArgumentException("the " + what + " must go on from the one before");
        }
    }

    private void own(@Nullable ParticipantRef of, String what) {
        if (!participant.equals(of)) {
            throw new IllegalArgumentException("the " + what + " must be of the journey's participant");
        }
    }

    private static <T> List<T> more(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(Objects.requireNonNull(one));
        return Collections.unmodifiableList(more);
    }

    /** {@return the person: the participant} */
    public ParticipantRef participant() {
        return participant;
    }

    /** {@return the invitations: in the order in which they were made} */
    public List<Invitation> invitations() {
        return invitations;
    }

    /** {@return what was filled in: the sheets, in the order in which they were added} */
    public List<AnswerSheet> sheets() {
        return sheets;
    }

    /** {@return the person's consents: the ledger} */
    public ConsentLedger ledger() {
        return ledger;
    }

    /** {@return the conversations: each at its stage} */
    public List<Conversation> conversations() {
        return conversations;
    }

    /** {@return the plans: in the order in which they last changed} */
    public List<ActionPlan> plans() {
        return plans;
    }

    /** {@return when the person stopped: the instant; empty if the journey goes on} */
    public Optional<Instant> stoppedAt() {
        return Optional.ofNullable(stoppedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Journey that
                && participant.equals(that.participant)
                && invitations.equals(that.invitations)
                && sheets.equals(that.sheets)
                && ledger.equals(that.ledger)
                && conversations.equals(that.conversations)
                && plans.equals(that.plans)
                && Objects.equals(stoppedAt, that.stoppedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(participant, sheets, ledger, conversations, plans);
    }

    /** How far it is, nothing of the person. */
    @Override
    public String toString() {
        return "Journey[sheets " + sheets.size() + ", conversations " + conversations.size() + ", plans " + plans.size()
                + "]";
    }
}
