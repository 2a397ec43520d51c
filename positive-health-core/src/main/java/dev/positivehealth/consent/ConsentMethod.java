package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** How a person said yes. */
public enum ConsentMethod implements Labelled {
    /** By an action on a screen. */
    ON_SCREEN,
    /** By signing on paper. */
    ON_PAPER,
    /** By saying so, and somebody noted it. */
    ALOUD;

    @Override
    public String list() {
        return "consent.method";
    }

    /** {@return the method with this code, as {@link Coded#parse} finds it} */
    public static ConsentMethod parse(String code) {
        return Coded.parse("consent method", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static ConsentMethod fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
