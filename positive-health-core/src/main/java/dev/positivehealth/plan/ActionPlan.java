package dev.positivehealth.plan;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recorded;
import dev.positivehealth.internal.text.Words;
import java.time.Instant;
import java.util.Objects;

/**
 * What a person decided to do, with the wheel it came from, the actions, the needs and looking back.
 *
 * @param parts the actions, what the person needs from others, and looking back
 */
public record ActionPlan(
        ParticipantRef participant, ActionWheel wheel, String decision, Instant decidedAt, PlanParts parts)
        implements Plan<ActionPlan> {
    /** @throws IllegalArgumentException if the decision is blank or too long */
    public ActionPlan {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(wheel, "wheel");
        Words.required("a decision", decision);
        Objects.requireNonNull(decidedAt, "decidedAt");
        Objects.requireNonNull(parts, "parts");
    }

    @Override
    public ActionPlan with(PlanParts later) {
        return new ActionPlan(participant, wheel, decision, decidedAt, later);
    }

    /**
     * Tells whether this is what became of a plan, or the same one.
     *
     * @return true if person, wheel and decision are the same, no action is gone, each need is at the same or a later stage and
     *     no looking back is gone
     */
    public boolean continues(ActionPlan earlier) {
        return isSameDecision(earlier)
                && participant.equals(earlier.participant)
                && wheel.equals(earlier.wheel)
                && parts.continues(earlier.parts);
    }

    /**
     * Tells whether a plan is of the same decision, by which a plan is known.
     *
     * @return true if the words of the decision and its instant are the same
     */
    public boolean isSameDecision(ActionPlan other) {
        return decision.equals(other.decision) && decidedAt.equals(other.decidedAt);
    }

    /**
     * Turns the wheel again: a new wheel, with how it is now and what matters taken along.
     *
     * @return a wheel for the next turn
     */
    public ActionWheel turnAgain() {
        ActionWheel next = ActionWheel.empty();
        return wheel.answer(WheelQuestion.WHAT_REALLY_MATTERS)
                .map(words -> next.answer(WheelQuestion.WHAT_REALLY_MATTERS, words))
                .orElse(next);
    }

    /**
     * Shows or hands over those parts of the plan that a decision permits, and records it.
     *
     * @param permitted the decision; its purpose must be the plan or the conversation
     * @return the next ledger, and what the recipient gets
     * @throws IllegalArgumentException if the ledger is another person's, or the decision is for another purpose or about no
     *     part of a plan
     * @throws IllegalStateException if the decision is of another ledger or no longer holds
     */
    public Recorded<SharedPlan> share(ConsentLedger ledger, Decision.Permitted permitted, Instant at) {
        if (!ledger.participant().equals(participant)) {
            throw new IllegalArgumentException("the plan must be of the ledger's participant");
        }
        Purpose purpose = permitted.access().purpose();
        if (purpose != Purpose.ACTION_PLAN && purpose != Purpose.CONVERSATION) {
            throw new IllegalArgumentException("a plan is shared for the plan or for a conversation");
        }
        return ledger.recordSharing(new SharedPlan(this, permitted), at);
    }

    /** How many actions and needs, no words. */
    @Override
    public String toString() {
        return "ActionPlan" + parts;
    }
}
