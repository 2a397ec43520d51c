package dev.positivehealth.team;

import dev.positivehealth.internal.text.Words;
import dev.positivehealth.plan.Addressee;
import dev.positivehealth.plan.Plan;
import dev.positivehealth.plan.PlanParts;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a team decided to do, in the team's words and on which day, with the actions, the needs from the manager or the
 * organisation, and looking back.
 */
public record TeamPlan(String decision, LocalDate decidedOn, PlanParts parts) implements Plan<TeamPlan> {
    /** @throws IllegalArgumentException if the decision is blank or too long, or a need is for the team itself */
    public TeamPlan {
        Words.required("a decision", decision);
        Objects.requireNonNull(decidedOn, "decidedOn");
        if (parts.needs().stream().anyMatch(need -> need.addressee() == Addressee.TEAM)) {
            throw new IllegalArgumentException("a team's need must be for the manager or the organisation");
        }
    }

    @Override
    public TeamPlan with(PlanParts later) {
        return new TeamPlan(decision, decidedOn, later);
    }

    /** How many actions and needs, no words. */
    @Override
    public String toString() {
        return "TeamPlan" + parts;
    }
}
