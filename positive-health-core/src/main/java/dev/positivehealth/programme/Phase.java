package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** How far along a programme is; it decides which questions make sense yet. */
public enum Phase implements Labelled {
    /** Nothing has been started. */
    BEFORE,
    /** Something has been started. */
    START,
    /** Something has been tried out fully, or half a year has passed. */
    UNDER_WAY,
    /** It has run for a year or more. */
    LASTING;

    @Override
    public String list() {
        return "programme.phase";
    }

    /** {@return the phase with this code, as {@link Coded#parse} finds it} */
    public static Phase parse(String code) {
        return Coded.parse("phase", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Phase fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
