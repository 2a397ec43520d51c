package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Where a theme of readiness stands. It is for discussion, and nothing waits for it. */
public enum ReadinessState implements Labelled {
    /** It is there. */
    IN_PLACE,
    /** It is partly there. */
    PARTLY,
    /** It is not there yet. */
    NOT_YET,
    /** Nobody knows yet. */
    NOT_KNOWN;

    /** Whether it asks the question of its theme: it is not there yet, or nobody knows. */
    boolean isOpen() {
        return this == NOT_YET || this == NOT_KNOWN;
    }

    @Override
    public String list() {
        return "programme.state";
    }

    /** {@return the readiness state with this code, as {@link Coded#parse} finds it} */
    public static ReadinessState parse(String code) {
        return Coded.parse("readiness state", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static ReadinessState fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
