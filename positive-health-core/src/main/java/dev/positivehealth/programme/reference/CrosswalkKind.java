package dev.positivehealth.programme.reference;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** How an aspect relates to a part of another model. */
public enum CrosswalkKind implements Labelled {
    /** It fits into that part. */
    FITS_IN,
    /** It adds something that the part does not name. */
    ADDS_TO;

    @Override
    public String list() {
        return "programme.crosswalk";
    }

    /** {@return the kind of crosswalk with this code, as {@link Coded#parse} finds it} */
    public static CrosswalkKind parse(String code) {
        return Coded.parse("kind of crosswalk", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static CrosswalkKind fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
