package dev.positivehealth.team;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** What kind of team holds a session. */
public enum TeamKind implements Labelled {
    /** People who do the work together. */
    WORKING_TEAM,
    /** People who lead together. */
    MANAGEMENT_TEAM;

    @Override
    public String list() {
        return "team.kind";
    }

    /** {@return the kind of team with this code, as {@link Coded#parse} finds it} */
    public static TeamKind parse(String code) {
        return Coded.parse("kind of team", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static TeamKind fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
