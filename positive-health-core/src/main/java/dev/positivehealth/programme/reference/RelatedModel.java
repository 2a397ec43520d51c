package dev.positivehealth.programme.reference;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/**
 * Another model that the two sources name beside Positive Health, for an organisation that works with it.
 *
 * <p>The sources say no more than that Positive Health often fits in well with such a model or adds to it, and that it is
 * easy to combine. Neither says which dimension or aspect goes with which part of a model, so nothing here does.
 */
public enum RelatedModel implements Labelled {
    /** The Eigen Regie Model of Van Vuuren, Lub and Mintjes (2016). */
    OWN_DIRECTION("A 74-78"),
    /** The House of Work Ability, which looks more at work. */
    HOUSE_OF_WORK_ABILITY("B 237-239");

    private final String source;

    RelatedModel(String source) {
        this.source = source;
    }

    /** {@return lines of the sources A and B, such as {@code B 237-239}} */
    public String source() {
        return source;
    }

    @Override
    public String list() {
        return "programme.model";
    }

    /** {@return the model with this code, as {@link Coded#parse} finds it} */
    public static RelatedModel parse(String code) {
        return Coded.parse("related model", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static RelatedModel fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
