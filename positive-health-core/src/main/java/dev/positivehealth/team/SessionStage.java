package dev.positivehealth.team;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Where a session stands. A stage leads to the next one alone; until then its own steps can be taken again. */
public enum SessionStage implements Labelled {
    /** Everybody writes. */
    INTRODUCED,
    /** The notes are open, and are being placed. */
    NOTES_WRITTEN,
    /** All notes have a place. */
    PLACED,
    /** The team has looked at the web. */
    REFLECTED,
    /** The team goes through the wheel. */
    CONSIDERED,
    /** The team has decided. */
    PLANNED;

    @Override
    public String list() {
        return "team.stage";
    }

    boolean isFrom(SessionStage first) {
        return compareTo(first) >= 0;
    }

    /** {@return the stage with this code, as {@link Coded#parse} finds it} */
    public static SessionStage parse(String code) {
        return Coded.parse("stage of a session", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static SessionStage fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
