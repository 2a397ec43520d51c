package dev.positivehealth.plan;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** One of the three captions around the action wheel. */
public enum WheelCaption implements Labelled {
    /** The decision you take; belongs to {@code what-will-you-do}. */
    DECISION,
    /** Connect with daily routines, work and lifestyle; belongs to {@code who-and-what}. */
    CONNECT,
    /** Reflection; belongs to looking back. */
    REFLECTION;

    @Override
    public String list() {
        return "plan.caption";
    }

    /** {@return the wheel caption with this code, as {@link Coded#parse} finds it} */
    public static WheelCaption parse(String code) {
        return Coded.parse("wheel caption", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static WheelCaption fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
