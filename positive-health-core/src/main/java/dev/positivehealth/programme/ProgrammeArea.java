package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Which part of a programme a question of the review is about. */
public enum ProgrammeArea implements Labelled {
    /** The answers on readiness. */
    READINESS,
    /** What it is for: the core goals, and why it fits the organisation. */
    GOALS,
    /** Those who lead and back it. */
    LEADERSHIP,
    /** Time set aside, measures by the organisation, and needs that were sent to it. */
    CONDITIONS,
    /** Messages and stories. */
    MESSAGES,
    /** The conversation partners. */
    PARTNERS,
    /** Training courses. */
    TRAINING,
    /** Guidelines. */
    GUIDELINES,
    /** What is done with it: initiatives, pilots, action points, and the people who carry them. */
    PRACTICE,
    /** The evaluations. */
    EVALUATION,
    /** A lasting place: in policy and processes, and in what is celebrated. */
    LASTING_PLACE;

    @Override
    public String list() {
        return "programme.area";
    }

    /** {@return the area of a programme with this code, as {@link Coded#parse} finds it} */
    public static ProgrammeArea parse(String code) {
        return Coded.parse("area of a programme", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static ProgrammeArea fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
