package dev.positivehealth.plan;

import java.util.List;

/**
 * A decision of a person or a team, with what follows from it. The decision stays; actions, needs and looking back are
 * added as life goes on.
 *
 * @param <P> the type of the plan itself, which each step returns
 */
public interface Plan<P extends Plan<P>> {
    /** {@return what follows from the decision so far} */
    PlanParts parts();

    /**
     * Puts other parts in the place of these; what it holds now is not compared with them.
     *
     * @throws IllegalArgumentException if this plan cannot have such a part
     */
    P with(PlanParts parts);

    /** {@return what will be done, each id once} */
    default List<Action> actions() {
        return parts().actions();
    }

    /** {@return what is needed from others, each id once} */
    default List<Need> needs() {
        return parts().needs();
    }

    /** {@return the times of looking back, in order} */
    default List<Reflection> reflections() {
        return parts().reflections();
    }

    /**
     * Adds an action.
     *
     * @throws IllegalArgumentException if its id is taken
     */
    default P with(Action action) {
        return with(parts().with(action));
    }

    /**
     * Adds a need.
     *
     * @throws IllegalArgumentException if its id is taken, or this plan cannot have a need for that addressee
     */
    default P with(Need need) {
        return with(parts().with(need));
    }

    /**
     * Puts a later stage of a need in the place of the earlier one, which has the same id.
     *
     * @throws IllegalArgumentException if the plan does not have the earlier one, or the later one does not continue it
     */
    default P replace(Need later) {
        return with(parts().replace(later));
    }

    /**
     * Says where the action with this id stands.
     *
     * @throws IllegalArgumentException if the plan has no such action
     */
    default P progress(String action, ActionState state) {
        return with(parts().progress(action, state));
    }

    /** Looks back, in the words of whoever decided. */
    default P reflect(Reflection reflection) {
        return with(parts().with(reflection));
    }
}
