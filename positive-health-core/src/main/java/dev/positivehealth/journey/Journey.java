package dev.positivehealth.journey;

import dev.positivehealth.Checked;
import dev.positivehealth.NotPossibleException;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.RefusalReason;
import dev.positivehealth.Violation;
import dev.positivehealth.consent.ConsentEvent;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.ConversationState;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.plan.ActionPlan;
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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The way of one person: what was filled in, agreed to, talked about and planned.
 *
 * <p>Every part is possible without the others: a conversation without a web, a plan without a conversation. Nothing
 * happens by itself, and the person can stop at any moment without a reason. Each step gives the next journey.
 */
public final class Journey implements NoBean {
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
        return after(step, RefusalReason.STOPPED);
    }

    private Journey after(Consumer<Draft> step, RefusalReason ifStopped) {
        Draft draft = new Draft(this);
        step.accept(draft);
        Journey next = new Journey(draft);
        JourneyRules.broken(next).stream().findFirst().ifPresent(broken -> {
            boolean wasStopped = broken.reason() == RefusalReason.OUT_OF_ORDER;
            throw new NotPossibleException("a journey", wasStopped ? ifStopped : broken.reason());
        });
        return next;
    }

    /**
     * Reads a journey back from storage; every rule is run again.
     *
     * @return the journey, or what cannot stand together in it: {@code request.not-now} at an invitation or conversation
     *     that was offered while an earlier one looked unanswered, {@code request.unknown} or {@code role.not-possible} at
     *     the consent to a buddy, and {@code event.out-of-order} at {@code /stoppedAt}
     * @throws IllegalArgumentException if a part is not the person's, or two conversations or plans have the same id
     */
    public static Checked<Journey> restore(
            ParticipantRef participant,
            List<Invitation> invitations,
            List<AnswerSheet> sheets,
            ConsentLedger ledger,
            List<Conversation> conversations,
            List<ActionPlan> plans,
            Optional<Instant> stoppedAt) {
        Draft draft = new Draft(participant);
        draft.invitations.addAll(invitations);
        draft.sheets.addAll(sheets);
        draft.ledger = ledger;
        draft.conversations.addAll(conversations);
        draft.plans.addAll(plans);
        draft.stoppedAt = stoppedAt.orElse(null);
        Journey journey = new Journey(draft);
        sheets.forEach(sheet -> journey.own(sheet.participant().orElse(null), "sheet"));
        journey.own(ledger.participant(), "ledger");
        conversations.forEach(conversation -> journey.own(conversation.participant(), "conversation"));
        plans.forEach(plan -> journey.own(plan.participant(), "plan"));
        JourneyRules.requireOncePerId("conversation", conversations.stream().map(Conversation::id));
        JourneyRules.requireOncePerId("plan", plans.stream().map(ActionPlan::id));
        List<Violation> violations = JourneyRules.broken(journey).stream()
                .map(broken -> Violation.of(broken.path(), broken.reason().violation()))
                .toList();
        return violations.isEmpty() ? Checked.valid(journey) : Checked.invalid(violations);
    }

    /** {@return a journey of this person on which nothing has happened} */
    public static Journey of(ParticipantRef participant) {
        return new Journey(new Draft(Objects.requireNonNull(participant, "participant")));
    }

    /**
     * Notes an invitation.
     *
     * @throws NotPossibleException {@code not-now} if the person stopped, which is not for whoever invites to know, or if
     *     an earlier invitation is not over: inviting again would put pressure on the person
     */
    public Journey invited(Invitation invitation) {
        refuseIfStopped(RefusalReason.NOT_NOW);
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
     * Puts a corrected sheet in the place of a wrong one, which does not count and is not exported any more. A round that
     * took the wrong one is not changed by it.
     *
     * @throws IllegalArgumentException if the journey does not have the wrong sheet, or the corrected one is not the
     *     person's or of another questionnaire
     * @throws NotPossibleException if the person stopped
     */
    public Journey corrected(AnswerSheet wrong, AnswerSheet corrected) {
        refuseIfStopped();
        own(corrected.participant().orElse(null), "sheet");
        if (!sheets.contains(wrong)
                || !wrong.questionnaire().id().equals(corrected.questionnaire().id())) {
            throw new IllegalArgumentException(
                    "a sheet may only be put in the place of one that the journey has, of the same questionnaire");
        }
        return after(draft -> draft.sheets.set(draft.sheets.indexOf(wrong), corrected));
    }

    /**
     * Takes over the ledger after a step; possible after stopping too, so that a consent can always be withdrawn.
     *
     * @throws IllegalArgumentException if it is not the person's, or does not continue the one before
     * @throws NotPossibleException if the person stopped and more than withdrawals is dated after that; {@code not-now} if
     *     somebody asked, as whoever asks is not to know of it
     */
    public Journey with(ConsentLedger next) {
        own(next.participant(), "ledger");
        goesOn(next.continues(ledger), "ledger");
        boolean isAsked =
                next.events().stream().skip(ledger.events().size()).anyMatch(ConsentEvent.Asked.class::isInstance);
        return after(draft -> draft.ledger = next, isAsked ? RefusalReason.NOT_NOW : RefusalReason.STOPPED);
    }

    /**
     * Adds a conversation, or takes over a later stage of one. A conversation is known by its id.
     *
     * @throws IllegalArgumentException if it is not the person's, or does not continue the stage before
     * @throws NotPossibleException {@code stopped} if the person stopped and the conversation is not over; or
     *     {@code not-now} if it is offered while an earlier offer, whoever made it, looks unanswered, or to somebody who
     *     stopped, which is not for whoever offers to know
     */
    public Journey with(Conversation conversation) {
        own(conversation.participant(), "conversation");
        if (!(conversation instanceof Conversation.Over)) {
            refuseIfStopped(
                    conversation.stage() == ConversationState.OFFERED ? RefusalReason.NOT_NOW : RefusalReason.STOPPED);
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
     * @throws NotPossibleException if the person stopped, or the ledger has no request to the buddy of an action
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
     * @param at when; an instant before something that is recorded already counts as the instant of that
     * @throws NotPossibleException if the person stopped before
     */
    public Journey stop(Instant at) {
        refuseIfStopped();
        Instant when = JourneyRules.latest(this).filter(at::isBefore).orElse(at);
        return after(draft -> draft.stoppedAt = when);
    }

    /**
     * Lists all steps in their order, each possible at an instant or with the reason why not, which is true of the journey
     * as it stands. It is for the person: to somebody else it would give away a refusal or a decline.
     */
    public List<PossibleStep> possibleSteps(Instant at) {
        StepReasons reasons = new StepReasons(this, at);
        return Arrays.stream(JourneyStep.values())
                .map(step -> new PossibleStep(step, reasons.whyNot(step)))
                .toList();
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
        refuseIfStopped(RefusalReason.STOPPED);
    }

    private void refuseIfStopped(RefusalReason reason) {
        if (stoppedAt != null) {
            throw new NotPossibleException("a journey", reason);
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
