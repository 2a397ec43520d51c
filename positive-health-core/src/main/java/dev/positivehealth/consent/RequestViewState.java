package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Where a request stands, as its recipient can know. A refusal looks like no answer, and later like any other end. */
public enum RequestViewState implements Labelled {
    /** Nothing is known of an answer. */
    UNANSWERED,
    /** The consent is in force. */
    OPEN,
    /** It is over, for whatever reason. */
    ENDED;

    @Override
    public String list() {
        return "consent.view-state";
    }

    /** {@return the state with this code, as {@link Coded#parse} finds it} */
    public static RequestViewState parse(String code) {
        return Coded.parse("request view state", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static RequestViewState fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
