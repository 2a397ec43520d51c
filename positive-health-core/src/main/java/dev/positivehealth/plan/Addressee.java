package dev.positivehealth.plan;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Whom a need is for. */
public enum Addressee implements Labelled {
    /** The team. */
    TEAM,
    /** The manager. */
    MANAGER,
    /** The organisation. */
    ORGANISATION;

    @Override
    public String list() {
        return "plan.addressee";
    }

    /** {@return the addressee with this code, as {@link Coded#parse} finds it} */
    public static Addressee parse(String code) {
        return Coded.parse("addressee", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Addressee fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
