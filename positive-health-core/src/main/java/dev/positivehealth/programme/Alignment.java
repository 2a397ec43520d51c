package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** How an initiative relates to Positive Health. */
public enum Alignment implements Labelled {
    /** Linked with it. */
    COUPLED,
    /** Beside it. */
    BESIDE;

    @Override
    public String list() {
        return "programme.coupling";
    }

    /** {@return the coupling with this code, as {@link Coded#parse} finds it} */
    public static Alignment parse(String code) {
        return Coded.parse("coupling", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Alignment fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
