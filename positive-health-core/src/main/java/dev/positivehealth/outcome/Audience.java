package dev.positivehealth.outcome;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Who the report of a round is for. The codes are those of CONTRACT.md; the choice of audiences is this project's. */
public enum Audience implements Labelled {
    /** Those who took part, each for their own group and the larger groups around it. */
    PARTICIPANTS,
    /** A team, for itself. */
    TEAM,
    /** The controller alone. */
    CONTROLLER,
    /** The employer: only if the host allows it for the controller, see {@link Controller#reportingToEmployer}. */
    EMPLOYER;

    @Override
    public String list() {
        return "outcome.audience";
    }

    /** {@return the audience with this code, as {@link Coded#parse} finds it} */
    public static Audience parse(String code) {
        return Coded.parse("audience", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Audience fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
