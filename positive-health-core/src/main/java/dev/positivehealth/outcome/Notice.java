package dev.positivehealth.outcome;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** A term under which a report is given. Whoever shows a report shows these with it. */
public enum Notice implements Labelled {
    /** The web is a conversation tool, not a measuring instrument. */
    CONVERSATION_TOOL_NOT_MEASUREMENT,
    /** What people answer about themselves is subjective. */
    SELF_REPORTED_SUBJECTIVE,
    /** It is not for judging anybody or for making policy. */
    NOT_FOR_JUDGING_OR_POLICY,
    /** Groups are not ranked. */
    NO_RANKING,
    /** A round is published once; the store of the host holds it to that. */
    PUBLISHED_ONCE,
    /** The consents are held by the controller, not in ledgers that the library saw. */
    CONSENTS_HELD_BY_CONTROLLER;

    @Override
    public String list() {
        return "outcome.notice";
    }

    /** {@return whether every report has it: the first four} */
    public boolean isAlwaysGiven() {
        return this != PUBLISHED_ONCE && this != CONSENTS_HELD_BY_CONTROLLER;
    }

    /** {@return the notice with this code, as {@link Coded#parse} finds it} */
    public static Notice parse(String code) {
        return Coded.parse("notice", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Notice fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
