package dev.positivehealth.dimension;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/**
 * The class of special personal data (GDPR art. 9(1)) that an answer belongs to.
 *
 * <p>Every answer about Positive Health is at least data concerning health.
 */
public enum Sensitivity implements Labelled {
    /** Data concerning health. */
    HEALTH,
    /** Data concerning a person's sex life or sexual orientation. */
    SEX_LIFE,
    /** Data revealing religious or philosophical beliefs. */
    BELIEF;

    @Override
    public String list() {
        return "dimensions.sensitivity";
    }

    /** {@return the sensitivity with this code, as {@link Coded#parse} finds it} */
    public static Sensitivity parse(String code) {
        return Coded.parse("sensitivity", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Sensitivity fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
