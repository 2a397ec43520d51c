package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Whether people can recognise an initiative as Positive Health. */
public enum NamedAs implements Labelled {
    /** It is named as such. */
    AS_POSITIVE_HEALTH,
    /** It fits, but is not named as such. */
    IMPLICIT;

    @Override
    public String list() {
        return "programme.naming";
    }

    /** {@return the naming with this code, as {@link Coded#parse} finds it} */
    public static NamedAs parse(String code) {
        return Coded.parse("naming", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static NamedAs fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
