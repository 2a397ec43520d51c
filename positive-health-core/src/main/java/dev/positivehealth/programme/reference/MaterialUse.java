package dev.positivehealth.programme.reference;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** What a material is for. */
public enum MaterialUse implements Labelled {
    /** A talk between two people. */
    TALK,
    /** A team session. */
    TEAM;

    @Override
    public String list() {
        return "programme.material-use";
    }

    /** {@return the use of a material with this code, as {@link Coded#parse} finds it} */
    public static MaterialUse parse(String code) {
        return Coded.parse("use of a material", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static MaterialUse fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
