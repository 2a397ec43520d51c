package dev.positivehealth.dimension;

import dev.positivehealth.Coded;

/**
 * The class of special personal data (GDPR art. 9(1)) that an answer belongs to.
 *
 * <p>Every answer about Positive Health is at least data concerning health.
 */
public enum Sensitivity implements Coded {
    /** Data concerning health. */
    HEALTH("health"),
    /** Data concerning a person's sex life or sexual orientation. */
    SEX_LIFE("sex-life"),
    /** Data revealing religious or philosophical beliefs. */
    BELIEF("belief");

    private final String code;

    Sensitivity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds a class by its code.
     *
     * @param code the stable code
     * @return the class
     * @throws IllegalArgumentException if there is no such class
     */
    public static Sensitivity parse(String code) {
        return Coded.parse("sensitivity", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
