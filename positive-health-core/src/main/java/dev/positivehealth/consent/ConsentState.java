package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Where one request for consent stands at an instant, as the participant knows it. */
public enum ConsentState implements Labelled {
    /** Asked, but neither given nor refused. */
    UNANSWERED,
    /** Refused by the person. */
    REFUSED,
    /** Given, for a period that has not begun. */
    NOT_YET,
    /** Given, and in force. */
    IN_FORCE,
    /** Given and taken back. */
    WITHDRAWN,
    /** Its time is over, whether or not it was given. */
    EXPIRED;

    @Override
    public String list() {
        return "consent.state";
    }

    /** {@return the consent state with this code, as {@link Coded#parse} finds it} */
    public static ConsentState parse(String code) {
        return Coded.parse("consent state", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static ConsentState fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
