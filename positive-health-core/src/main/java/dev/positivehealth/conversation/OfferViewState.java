package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Where an offer or invitation stands, as whoever made it can know. A no looks like no answer, and later like any end. */
public enum OfferViewState implements Labelled {
    /** Nothing is known of an answer. */
    UNANSWERED,
    /** The person prepares, or talked. */
    ACCEPTED,
    /** It is over, for whatever reason. */
    ENDED;

    @Override
    public String list() {
        return "conversation.offer-state";
    }

    /** {@return the state with this code, as {@link Coded#parse} finds it} */
    public static OfferViewState parse(String code) {
        return Coded.parse("offer view state", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static OfferViewState fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
