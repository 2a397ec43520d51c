package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** How somebody would see something. */
public enum AccessMode implements Labelled {
    /** The person shows it in a talk; nothing stays behind. */
    LOOK_TOGETHER,
    /** The recipient keeps a copy. */
    RECEIVE_COPY;

    /** A consent to a copy includes looking together; never the other way round. */
    boolean includes(AccessMode other) {
        return this == other || this == RECEIVE_COPY;
    }

    @Override
    public String list() {
        return "consent.mode";
    }

    /** {@return the mode with this code, as {@link Coded#parse} finds it} */
    public static AccessMode parse(String code) {
        return Coded.parse("access mode", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static AccessMode fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
