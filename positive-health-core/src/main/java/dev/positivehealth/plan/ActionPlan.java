package dev.positivehealth.plan;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recorded;
import dev.positivehealth.internal.text.KebabCase;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.internal.text.Words;
import java.time.Instant;
import java.util.Objects;

/**
 * What a person decided to do, in the person's words, with the wheel as it was at the decision, and what followed.
 *
 * @param id what identifies it, whatever follows: kebab-case, 1 to 64 characters, given by the host
 */
public record ActionPlan(
        String id, ParticipantRef participant, ActionWheel wheel, String decision, Instant decidedAt, PlanParts parts)
        implements Plan<ActionPlan>, NoBean {
    /** @throws IllegalArgumentException if the id is not in kebab-case, or the decision is blank or too long */
    public ActionPlan {
        KebabCase.required("a plan's id", id);
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(wheel, "wheel");
        Words.required("a decision", decision);
        Objects.requireNonNull(decidedAt, "decidedAt");
        Objects.requireNonNull(parts, "parts");
    }

    @Override
    public ActionPlan with(PlanParts later) {
        return new ActionPlan(id, participant, wheel, decision, decidedAt, later);
    }

    /**
     * {@return whether this plan is the earlier one, or what became of it: id, person, wheel and decision are the same, no
     * action is gone, each need is at the same or a later stage, and no looking back is gone}
     */
    public boolean continues(ActionPlan earlier) {
        return id.equals(earlier.id)
                && participant.equals(earlier.participant)
                && wheel.equals(earlier.wheel)
                && decision.equals(earlier.decision)
                && decidedAt.equals(earlier.decidedAt)
                && parts.continues(earlier.parts);
    }

    /** {@return a new wheel for the next turn, with the answer to what really matters taken along} */
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
     * @throws IllegalArgumentException if the ledger is another person's, or the decision is for another purpose or
     *     about no part of a plan
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
