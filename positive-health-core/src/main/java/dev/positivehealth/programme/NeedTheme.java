package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** What a need or a measure is about: conditions that people cannot change on their own. */
public enum NeedTheme implements Labelled {
    /** Workload. */
    WORKLOAD,
    /** Enough staff. */
    STAFFING,
    /** Culture. */
    CULTURE,
    /** Facilities. */
    FACILITIES,
    /** Society. */
    SOCIETY,
    /** Something else. */
    OTHER;

    @Override
    public String list() {
        return "programme.theme";
    }

    /** {@return the theme of a need with this code, as {@link Coded#parse} finds it} */
    public static NeedTheme parse(String code) {
        return Coded.parse("theme of a need", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static NeedTheme fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
