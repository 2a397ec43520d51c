package dev.positivehealth.journey;

import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.RefusalReason;
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
import java.util.Arrays;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The way of one person: what was filled in, agreed to, talked about and planned.
 *
 * <p>Every part is possible without the others: a conversation without a web, a plan without a conversation. Nothing
 * happens by itself, and the person can stop at any moment without a reason. Each step gives the next journey.
 */
public final class Journey {
    private final ParticipantRef participant;
    private final List<Invitation> invitations;
    private final List<AnswerSheet> sheets;
    private final ConsentLedger ledger;
    private final List<Conversation> conversations;
    private final List<ActionPlan> plans;
    private final @Nullable Instant stoppedAt;

    private Journey(Draft draft) {
        participant = draft.participant;
        invitations = List.copyOf(draft.invitations);
        sheets = List.copyOf(draft.sheets);
        ledger = draft.ledger;
        conversations = List.copyOf(draft.conversations);
        plans = List.copyOf(draft.plans);
        stoppedAt = draft.stoppedAt;
    }

    /** The next journey while a step is taken. */
    private static final class Draft {
        private final ParticipantRef participant;
        private final List<Invitation> invitations = new ArrayList<>();
        private final List<AnswerSheet> sheets = new ArrayList<>();
        private ConsentLedger ledger;
        private final List<Conversation> conversations = new ArrayList<>();
        private final List<ActionPlan> plans = new ArrayList<>();
        private @Nullable Instant stoppedAt;

        Draft(ParticipantRef participant) {
            this.participant = participant;
            this.ledger = ConsentLedger.of(participant);
        }

        Draft(Journey journey) {
            participant = journey.participant;
            invitations.addAll(journey.invitations);
            sheets.addAll(journey.sheets);
            ledger = journey.ledger;
            conversations.addAll(journey.conversations);
            plans.addAll(journey.plans);
            stoppedAt = journey.stoppedAt;
        }
    }

    private Journey after(Consumer<Draft> step) {
        Draft draft = new Draft(this);
        step.accept(draft);
        return new Journey(draft);
    }

    /** {@return a journey of this person on which nothing has happened} */
    public static Journey of(ParticipantRef participant) {
        return new Journey(new Draft(Objects.requireNonNull(participant, "participant")));
    }

    /**
     * Notes an invitation.
     *
     * @throws NotPossibleException if the person stopped: whoever stopped is not invited again
     */
    public Journey invited(Invitation invitation) {
        refuseIfStopped();
        return after(draft -> draft.invitations.add(Objects.requireNonNull(invitation, "invitation")));
    }

    /**
     * Adds a filled-in web.
     *
     * @throws IllegalArgumentException if the sheet is not the person's
     * @throws NotPossibleException if the person stopped
     */
    public Journey filledIn(AnswerSheet sheet) {
        refuseIfStopped();
        own(sheet.participant().orElse(null), "sheet");
        return after(draft -> draft.sheets.add(sheet));
    }

    /**
     * Takes over the ledger after a step; possible after stopping too, so that a consent can always be withdrawn.
     *
     * @throws IllegalArgumentException if it is not the person's, or does not continue the one before
     */
    public Journey with(ConsentLedger next) {
        own(next.participant(), "ledger");
        goesOn(next.continues(ledger), "ledger");
        return after(draft -> draft.ledger = next);
    }

    /**
     * Adds a conversation, or takes over a later stage of one. A conversation is known by its id.
     *
     * @throws IllegalArgumentException if it is not the person's, or does not continue the stage before
     * @throws NotPossibleException if the person stopped and the conversation is not over
     */
    public Journey with(Conversation conversation) {
        own(conversation.participant(), "conversation");
        if (!(conversation instanceof Conversation.Over)) {
            refuseIfStopped();
        }
        return after(draft -> {
            for (ListIterator<Conversation> known = draft.conversations.listIterator(); known.hasNext(); ) {
                Conversation earlier = known.next();
                if (earlier.id().equals(conversation.id())) {
                    goesOn(conversation.continues(earlier), "conversation");
                    known.set(conversation);
                    return;
                }
            }
            draft.conversations.add(conversation);
        });
    }

    /**
     * Adds a plan, or takes over what became of one. A plan is known by its id.
     *
     * @throws IllegalArgumentException if it is not the person's, or does not continue the one before
     * @throws NotPossibleException if the person stopped
     */
    public Journey with(ActionPlan plan) {
        refuseIfStopped();
        own(plan.participant(), "plan");
        Predicate<ActionPlan> isEarlier = known -> known.id().equals(plan.id());
        goesOn(plans.stream().filter(isEarlier).allMatch(plan::continues), "plan");
        return after(draft -> {
            draft.plans.removeIf(isEarlier);
            draft.plans.add(plan);
        });
    }

    /**
     * Stops; from then on only what undoes is possible. No reason is taken; consents are withdrawn one by one, and data
     * is erased with {@link #erase()}.
     *
     * @throws NotPossibleException if the person stopped before
     */
    public Journey stop(Instant at) {
        refuseIfStopped();
        return after(draft -> draft.stoppedAt = Objects.requireNonNull(at, "at"));
    }

    /**
     * Lists all steps in their order, each possible at an instant or with the reason why not. It is for the person: to
     * somebody else it would give away a refusal or a decline.
     */
    public List<PossibleStep> possibleSteps(Instant at) {
        return Arrays.stream(JourneyStep.values())
                .map(step -> new PossibleStep(step, whyNot(step, at)))
                .toList();
    }

    private Optional<NotPossibleReason> whyNot(JourneyStep step, Instant at) {
        if (stoppedAt != null && !at.isBefore(stoppedAt) && !undoes(step)) {
            return Optional.of(NotPossibleReason.STOPPED);
        }
        return switch (step) {
            case FILL_IN, DECIDE, STOP, EXPORT, ERASE -> Optional.empty();
            // A no can still become a yes, so whatever can be given can be answered.
            case ANSWER_REQUEST ->
                unless(
                        allows(id -> new ConsentEvent.Given(id, at, ConsentMethod.ON_SCREEN)),
                        NotPossibleReason.NOTHING_ASKED);
            case WITHDRAW_CONSENT ->
                unless(allows(id -> new ConsentEvent.Withdrawn(id, at)), NotPossibleReason.NOTHING_GIVEN);
            case PREPARE_CONVERSATION, DECLINE_CONVERSATION ->
                unless(has(Conversation.Offered.class), NotPossibleReason.NO_OFFER);
            case HOLD_CONVERSATION ->
                unless(
                        has(Conversation.Prepared.class) || has(Conversation.FollowedUp.class),
                        NotPossibleReason.NOT_PREPARED);
            case AGREE_FOLLOW_UP -> unless(has(Conversation.Held.class), NotPossibleReason.NOT_HELD);
            case SEND_NEED ->
                unless(
                        plans.stream().flatMap(plan -> plan.needs().stream()).anyMatch(Need.Unsent.class::isInstance),
                        NotPossibleReason.NO_UNSENT_NEED);
            case REFLECT -> unless(!plans.isEmpty(), NotPossibleReason.NO_PLAN);
        };
    }

    private static boolean undoes(JourneyStep step) {
        return step == JourneyStep.WITHDRAW_CONSENT || step == JourneyStep.EXPORT || step == JourneyStep.ERASE;
    }

    private static Optional<NotPossibleReason> unless(boolean possible, NotPossibleReason reason) {
        return possible ? Optional.empty() : Optional.of(reason);
    }

    private boolean has(Class<? extends Conversation> stage) {
        return conversations.stream().anyMatch(stage::isInstance);
    }

    private boolean allows(Function<ConsentId, ConsentEvent> answer) {
        return ledger.requests().stream().map(ConsentRequest::id).map(answer).anyMatch(ledger::allows);
    }

    /** {@return everything, for the person: answers and derived scores, proofs of consent, conversations and plans} */
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
     * Erases everything but the minimum, and tells what was erased and what is left. The host erases what it stored,
     * and has copies deleted as it does after a withdrawal.
     */
    public Erasure erase() {
        return new Erasure(ledger, sheets.size(), conversations.size(), plans.size());
    }

    private void refuseIfStopped() {
        if (stoppedAt != null) {
            throw new NotPossibleException("a journey", RefusalReason.STOPPED);
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

    /** {@return the person whose journey it is} */
    public ParticipantRef participant() {
        return participant;
    }

    /** {@return the invitations, in the order in which they were made} */
    public List<Invitation> invitations() {
        return invitations;
    }

    /** {@return the sheets that were filled in, in the order in which they were added} */
    public List<AnswerSheet> sheets() {
        return sheets;
    }

    /** {@return the ledger of the person's consents} */
    public ConsentLedger ledger() {
        return ledger;
    }

    /** {@return the conversations, each at its stage} */
    public List<Conversation> conversations() {
        return conversations;
    }

    /** {@return the plans, in the order in which they last changed} */
    public List<ActionPlan> plans() {
        return plans;
    }

    /** {@return when the person stopped; empty if the journey goes on} */
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
        return Objects.hash(participant, invitations, sheets, ledger, conversations, plans, stoppedAt);
    }

    /** How far it is, nothing about the person. */
    @Override
    public String toString() {
        return "Journey[sheets " + sheets.size() + ", conversations " + conversations.size() + ", plans " + plans.size()
                + "]";
    }
}
