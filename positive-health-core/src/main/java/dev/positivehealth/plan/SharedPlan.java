package dev.positivehealth.plan;

import dev.positivehealth.consent.Decision;
import dev.positivehealth.consent.Scope;
import dev.positivehealth.consent.ScopePart;
import dev.positivehealth.consent.SharedView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody else gets to see of a plan. */
public final class SharedPlan extends SharedView {
    /** Everything that can be shown of a plan. */
    private static final Scope PARTS = Scope.NOTHING.with(ScopePart.WHEEL, ScopePart.ACTIONS, ScopePart.NEEDS);

    private final @Nullable ActionWheel wheel;
    private final @Nullable String decision;
    private final List<Action> actions;
    private final List<Need> needs;

    SharedPlan(ActionPlan plan, Decision.Permitted permitted) {
        super(permitted);
        Set<ScopePart> parts = permitted.access().scope().parts();
        this.wheel = parts.contains(ScopePart.WHEEL) ? plan.wheel() : null;
        boolean actionsToo = parts.contains(ScopePart.ACTIONS);
        this.decision = actionsToo ? plan.decision() : null;
        this.actions = actionsToo ? plan.actions() : List.of();
        this.needs = parts.contains(ScopePart.NEEDS) ? plan.needs() : List.of();
    }

    /** {@return whether what was permitted has anything of a plan: if not, there is nothing to share and nothing to record} */
    public static boolean isFor(Decision.Permitted permitted) {
        return !permitted.access().scope().within(PARTS).isNothing();
    }

    @Override
    public Scope shown() {
        return permitted().access().scope().within(PARTS);
    }

    /** {@return the wheel; empty if the consent does not include it} */
    public Optional<ActionWheel> wheel() {
        return Optional.ofNullable(wheel);
    }

    /** {@return the decision in the person's words; empty if the consent does not include the actions} */
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

    /** Says what it is, nothing about the person. */
    @Override
    public String toString() {
        return "SharedPlan";
    }
}
