package dev.positivehealth.team;

import dev.positivehealth.internal.text.Words;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Need;
import dev.positivehealth.plan.Reflection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a team decided to do.
 *
 * @param decision the decision, in the team's words
 * @param decidedOn the day
 * @param actions what the team will do, each id once
 * @param needs what it needs from the manager or the organisation
 * @param reflections looking back, in order
 */
public record TeamPlan(
        String decision, LocalDate decidedOn, List<Action> actions, List<Need> needs, List<Reflection> reflections) {
    /**
     * @throws IllegalArgumentException if there is no decision, two actions have the same id, or a need is for the team
     *      itself
     */
    public TeamPlan {
        Words.required("a decision", decision);
        Objects.requireNonNull(decidedOn, "decidedOn");
        actions = List.copyOf(actions);
        needs = List.copyOf(needs);
        reflections = List.copyOf(reflections);
        if (actions.stream().map(Action::id).distinct().count() < actions.size()) {
            throw new IllegalArgumentException("each action must have an id of its own");
        }
        if (needs.stream().anyMatch(need -> need.addressee() == Addressee.TEAM)) {
            throw new IllegalArgumentException("a team's need must be for the manager or the organisation");
        }
    }

    static TeamPlan of(String decision, LocalDate on) {
        return new TeamPlan(decision, on, List.of(), List.of(), List.of());
    }

    /** How many actions and needs, no words. */
    @Override
    public String toString() {
        return "TeamPlan[actions " + actions.size() + ", needs " + needs.size() + "]";
    }
}
