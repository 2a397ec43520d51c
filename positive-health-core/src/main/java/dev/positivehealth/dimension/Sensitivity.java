package dev.positivehealth.dimension;

import java.util.Objects;

/**
 * The class of special personal data (GDPR art. 9(1)) that an answer belongs to.
 *
 * <p>Every answer about Positive Health is at least data concerning health.
 */
public enum Sensitivity {
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

    /**
     * Gives the stable code.
     *
     * @return the code, such as {@code sex-life}
     */
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
        Objects.requireNonNull(code, "code");
        for (Sensitivity one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        throw new IllegalArgumentException("there is no such sensitivity; the codes are health, sex-life, belief");
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
