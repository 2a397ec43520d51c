package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Who carries an initiative. */
public enum Ownership implements Labelled {
    /** One manager. */
    ONE_MANAGER,
    /** A few people. */
    FEW_PEOPLE,
    /** Many people. */
    MANY_PEOPLE;

    @Override
    public String list() {
        return "programme.carried";
    }

    /** {@return the carrier with this code, as {@link Coded#parse} finds it} */
    public static Ownership parse(String code) {
        return Coded.parse("carrier", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Ownership fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
