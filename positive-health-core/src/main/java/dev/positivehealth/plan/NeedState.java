package dev.positivehealth.plan;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Where a need stands. */
public enum NeedState implements Labelled {
    /** The person has not sent it. */
    NOT_SENT,
    /** Sent, and not answered. */
    PENDING,
    /** The addressee promised something. */
    PROMISED,
    /** The addressee said no, with a reason. */
    DECLINED,
    /** The promise was kept. */
    KEPT,
    /** The promise was not kept. */
    NOT_KEPT,
    /** The person took it back. */
    TAKEN_BACK;

    @Override
    public String list() {
        return "plan.need";
    }

    /** {@return the need state with this code, as {@link Coded#parse} finds it} */
    public static NeedState parse(String code) {
        return Coded.parse("need state", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static NeedState fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
