package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** What a withdrawal cannot undo, and why. */
public enum Irreversible implements Labelled {
    /** What was looked at together cannot be unseen; nothing of it was kept. */
    LOOKED_TOGETHER,
    /** A published round stays as it is: a second version would give away who left. */
    PUBLISHED_ROUND;

    @Override
    public String list() {
        return "consent.irreversible";
    }

    /** {@return the effect with this code, as {@link Coded#parse} finds it} */
    public static Irreversible parse(String code) {
        return Coded.parse("irreversible", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Irreversible fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
