package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** What takes the meaning out of Positive Health when a practice has it; the review asks about each. */
public enum Pitfall implements Labelled {
    /** Everybody must take part. */
    COMPULSORY,
    /** It plays a part in appraisal. */
    PART_OF_APPRAISAL,
    /** It is measured as performance. */
    MEASURED_AS_PERFORMANCE,
    /** One fixed form or record for all. */
    FIXED_FORM;

    @Override
    public String list() {
        return "programme.caution";
    }

    /** {@return the caution with this code, as {@link Coded#parse} finds it} */
    public static Pitfall parse(String code) {
        return Coded.parse("caution", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Pitfall fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
