package dev.positivehealth.journey;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Why a step is not possible at an instant. */
public enum NotPossibleReason implements Labelled {
    /** The person stopped. */
    STOPPED,
    /** No request is waiting for an answer. */
    NOTHING_ASKED,
    /** No consent can be taken back. */
    NOTHING_GIVEN,
    /** No offer of a conversation waits for an answer. */
    NO_OFFER,
    /** No conversation is prepared or waits for its next talk. */
    NOT_PREPARED,
    /** No talk that was held waits for a follow-up. */
    NOT_HELD,
    /** There is no plan. */
    NO_PLAN,
    /** No need is waiting to be sent. */
    NO_UNSENT_NEED;

    @Override
    public String list() {
        return "journey.not-possible";
    }

    /** {@return the reason with this code, as {@link Coded#parse} finds it} */
    public static NotPossibleReason parse(String code) {
        return Coded.parse("reason", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static NotPossibleReason fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
