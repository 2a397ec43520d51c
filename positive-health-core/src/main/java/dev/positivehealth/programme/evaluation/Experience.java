package dev.positivehealth.programme.evaluation;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** How long somebody has worked with Positive Health. */
public enum Experience implements Labelled {
    /** Little or none. */
    NEW,
    /** Has tried it. */
    SOME,
    /** Works with it often. */
    MUCH;

    @Override
    public String list() {
        return "programme.experience";
    }

    /** {@return the experience with this code, as {@link Coded#parse} finds it} */
    public static Experience parse(String code) {
        return Coded.parse("experience", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Experience fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
