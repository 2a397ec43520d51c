package dev.positivehealth.plan;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Where an action stands, in the person's own words. */
public enum ActionState implements Labelled {
    /** Not begun. */
    INTENDED,
    /** The first step is taken. */
    STARTED,
    /** Part of the routine. */
    ROUTINE,
    /** The person let it go, which is fine. */
    LET_GO;

    @Override
    public String list() {
        return "plan.action";
    }

    /** {@return the action state with this code, as {@link Coded#parse} finds it} */
    public static ActionState parse(String code) {
        return Coded.parse("action state", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static ActionState fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
