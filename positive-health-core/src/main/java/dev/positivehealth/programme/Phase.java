package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** How far a programme is; it decides which questions make sense yet. */
public enum Phase implements Labelled {
    /** Nothing was started. */
    BEFORE,
    /** Something was started. */
    START,
    /** Something was tried to its end, or half a year is over. */
    UNDER_WAY,
    /** It runs for a year or more. */
    LASTING;

    @Override
    public String list() {
        return "programme.phase";
    }

    /** {@return the phase with this code, as {@link Coded#parse} finds it} */
    public static Phase parse(String code) {
        return Coded.parse("phase", values(), code);
    }

    @Override
    public String toString() {
        return code();
    }
}
