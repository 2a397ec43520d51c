package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** What a scan looks at. */
public enum ScanLevel implements Labelled {
    /** The whole organisation. */
    ORGANISATION,
    /** One location. */
    LOCATION,
    /** One team. */
    TEAM;

    @Override
    public String list() {
        return "programme.level";
    }

    /** {@return the level of a scan with this code, as {@link Coded#parse} finds it} */
    public static ScanLevel parse(String code) {
        return Coded.parse("level of a scan", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static ScanLevel fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
