package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** The kinds of initiative; after the report, lines 180-192. */
public enum InitiativeKind implements Labelled {
    /** A training for leaders. */
    LEADERSHIP_TRAINING,
    /** A workshop. */
    WORKSHOP,
    /** Filling in the web. */
    WEB,
    /** The annual talk. */
    ANNUAL_TALK,
    /** A talk about development. */
    DEVELOPMENT_TALK,
    /** A vitality lab. */
    VITALITY_LAB,
    /** An activity for vitality. */
    VITALITY_ACTIVITY,
    /** A group exercise. */
    GROUP_EXERCISE,
    /** Something else. */
    OTHER;

    @Override
    public String list() {
        return "programme.initiative";
    }

    /** {@return the kind of initiative with this code, as {@link Coded#parse} finds it} */
    public static InitiativeKind parse(String code) {
        return Coded.parse("kind of initiative", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static InitiativeKind fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
