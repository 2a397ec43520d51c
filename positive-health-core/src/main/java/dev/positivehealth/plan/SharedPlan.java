package dev.positivehealth.plan;

import dev.positivehealth.consent.ConsentLedger;
import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else gets to see of a plan: made from a permitted decision alone, and narrowed to the consent. It is written,
 * never read back.
 */
public final class SharedPlan {
    /** All that can be shown of a plan. */
    static final Scope PARTS = Scope.NOTHING.with(ScopePart.WHEEL, ScopePart.ACTIONS, ScopePart.NEEDS);

    private final Decision.Permitted permitted;
    private final @Nullable ActionWheel wheel;
    private final @Nullable String decision;
    private final List<Action> actions;
    private final List<Need> needs;

    SharedPlan(ActionPlan plan, Decision.Permitted permitted) {
        Set<ScopePart> parts = permitted.access().scope().parts();
        this.permitted = permitted;
        this.wheel = parts.contains(ScopePart.WHEEL) ? plan.wheel() : null;
        boolean actionsToo = parts.contains(ScopePart.ACTIONS);
        this.decision = actionsToo ? plan.decision() : null;
        this.actions = actionsToo ? plan.actions() : List.of();
        this.needs = parts.contains(ScopePart.NEEDS) ? plan.needs() : List.of();
    }

    /** {@return the permission under which it is seen: by which consents, by whom, for what and until when} */
    public Decision.Permitted permitted() {
        return permitted;
    }

    /** {@return the wheel; empty if the consent does not include it} */
    public Optional<ActionWheel> wheel() {
        return Optional.ofNullable(wheel);
    }

    /** {@return the decision: the person's words; empty if the consent does not include the actions} */
    public Optional<String> decision() {
        return Optional.ofNullable(decision);
    }

    /** {@return the actions; empty if the consent does not include them} */
    public List<Action> actions() {
        return actions;
    }

    /** {@return the needs; empty if the consent does not include them} */
    public List<Need> needs() {
        return needs;
    }

    /** Says what it is, nothing of the person. */
    @Override
    public String toString() {
        return "SharedPlan";
    }

    /**
     * The ledger after a sharing, and what the recipient gets.
     *
     * @param ledger the next ledger, to be stored before the plan is handed on
     * @param plan what the recipient gets
     */
    public record Sharing(ConsentLedger ledger, SharedPlan plan) {}
}
