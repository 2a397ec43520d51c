package dev.positivehealth.plan;

import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.Purpose;
import dev.positivehealth.consent.Recorded;
import dev.positivehealth.internal.text.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * What a person decided to do, with the wheel it came from, the actions, the needs and looking back.
 *
 * @param participant whose plan it is
 * @param wheel the wheel at the decision
 * @param decision the decision, in the person's words
 * @param decidedAt when it was taken
 * @param actions what the person will do, each id once
 * @param needs what the person needs from others
 * @param reflections looking back, in order
 */
public record ActionPlan(
        ParticipantRef participant,
        ActionWheel wheel,
        String decision,
        Instant decidedAt,
        List<Action> actions,
        List<Need> needs,
        List<Reflection> reflections) {
    /** @throws IllegalArgumentException if there is no decision, or two actions have the same id */
    public ActionPlan {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(wheel, "wheel");
        Words.required("a decision", decision);
        Objects.requireNonNull(decidedAt, "decidedAt");
        actions = List.copyOf(actions);
        needs = List.copyOf(needs);
        reflections = List.copyOf(reflections);
        if (actions.stream().map(Action::id).distinct().count() < actions.size()) {
            throw new IllegalArgumentException("each action must have an id of its own");
        }
    }

    static ActionPlan of(ParticipantRef participant, ActionWheel wheel, String decision, Instant at) {
        return new ActionPlan(participant, wheel, decision, at, List.of(), List.of(), List.of());
    }

    /**
     * Adds an action.
     *
     * @param action what the person will do
     * @return the plan with the action
     * @throws IllegalArgumentException if its id is taken
     */
    public ActionPlan with(Action action) {
        List<Action> more = new ArrayList<>(actions);
        more.add(action);
        return new ActionPlan(participant, wheel, decision, decidedAt, more, needs, reflections);
    }

    /**
     * Adds a need.
     *
     * @param need what the person needs
     * @return the plan with the need
     */
    public ActionPlan with(Need need) {
        List<Need> more = new ArrayList<>(needs);
        more.add(need);
        return new ActionPlan(participant, wheel, decision, decidedAt, actions, more, reflections);
    }

    /**
     * Puts a need in the place of an earlier stage of it.
     *
     * @param earlier the need as it is in the plan
     * @param now the need as it is now
     * @return the plan with the need as it is now
     * @throws IllegalArgumentException if the plan does not have the earlier one, or the later one does not continue it
     */
    public ActionPlan replace(Need earlier, Need now) {
        int place = needs.indexOf(earlier);
        if (place < 0) {
            throw new IllegalArgumentException("the plan must have the need that is replaced");
        }
        if (!now.continues(earlier)) {
            throw new IllegalArgumentException("a need may only be replaced by a later stage of it");
        }
        List<Need> changed = new ArrayList<>(needs);
        changed.set(place, now);
        return new ActionPlan(participant, wheel, decision, decidedAt, actions, changed, reflections);
    }

    /**
     * Says where an action stands.
     *
     * @param action the id of the action
     * @param state where it stands
     * @return the plan, so
     * @throws IllegalArgumentException if the plan has no such action
     */
    public ActionPlan progress(String action, ActionState state) {
        if (actions.stream().noneMatch(one -> one.id().equals(action))) {
            throw new IllegalArgumentException("the plan must have the action whose progress is told");
        }
        List<Action> changed = actions.stream()
                .map(one -> one.id().equals(action) ? one.in(state) : one)
                .toList();
        return new ActionPlan(participant, wheel, decision, decidedAt, changed, needs, reflections);
    }

    /**
     * Looks back.
     *
     * @param reflection the person's words
     * @return the plan with the reflection
     */
    public ActionPlan reflect(Reflection reflection) {
        List<Reflection> more = new ArrayList<>(reflections);
        more.add(reflection);
        return new ActionPlan(participant, wheel, decision, decidedAt, actions, needs, more);
    }

    /**
     * Tells whether this is what became of a plan, or the same one.
     *
     * @param earlier the plan as it was
     * @return true if person, wheel and decision are the same, no action is gone, each need is at the same or a later stage and
     *     no looking back is gone
     */
    public boolean continues(ActionPlan earlier) {
        return isSameDecision(earlier)
                && participant.equals(earlier.participant)
                && wheel.equals(earlier.wheel)
                && startsWith(actions, earlier.actions, (now, then) -> now.id().equals(then.id()))
                && startsWith(needs, earlier.needs, Need::continues)
                && startsWith(reflections, earlier.reflections, Reflection::equals);
    }

    /**
     * Tells whether a plan is of the same decision, by which a plan is known.
     *
     * @param other another plan
     * @return true if the words of the decision and its instant are the same
     */
    public boolean isSameDecision(ActionPlan other) {
        return decision.equals(other.decision) && decidedAt.equals(other.decidedAt);
    }

    private static <T> boolean startsWith(List<T> now, List<T> then, BiPredicate<T, T> goesOn) {
        return now.size() >= then.size()
                && IntStream.range(0, then.size()).allMatch(i -> goesOn.test(now.get(i), then.get(i)));
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
     * @param ledger the person's ledger
     * @param permitted the decision; its purpose must be the plan or the conversation
     * @param at when it is shared
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
        return "ActionPlan[actions " + actions.size() + ", needs " + needs.size() + "]";
    }
}
