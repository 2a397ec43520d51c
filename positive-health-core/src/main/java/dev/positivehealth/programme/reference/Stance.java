package dev.positivehealth.programme.reference;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** How somebody looks at Positive Health, in their own view. */
public enum Stance implements Labelled {
    /** Likes it. */
    ENTHUSIAST,
    /** Does not know yet. */
    UNDECIDED,
    /** Has doubts. */
    SCEPTIC;

    @Override
    public String list() {
        return "programme.stance";
    }

    /** {@return the stance with this code, as {@link Coded#parse} finds it} */
    public static Stance parse(String code) {
        return Coded.parse("stance", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Stance fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
