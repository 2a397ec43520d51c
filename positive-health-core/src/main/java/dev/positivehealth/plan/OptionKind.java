package dev.positivehealth.plan;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** How an option could be carried out. */
public enum OptionKind implements Labelled {
    /** By the person alone. */
    OWN,
    /** With the organisation's help. */
    WITH_THE_ORGANISATION;

    @Override
    public String list() {
        return "plan.option";
    }

    /** {@return the option kind with this code, as {@link Coded#parse} finds it} */
    public static OptionKind parse(String code) {
        return Coded.parse("option kind", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static OptionKind fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
