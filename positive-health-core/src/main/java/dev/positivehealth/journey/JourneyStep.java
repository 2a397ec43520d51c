package dev.positivehealth.journey;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Something that a person can do on the way. Nothing happens by itself. */
public enum JourneyStep implements Labelled {
    /** Fill in a web. */
    FILL_IN,
    /** Offer to show somebody something, unasked. */
    OFFER_TO_SHOW,
    /** Give or refuse a consent that was asked for. */
    ANSWER_REQUEST,
    /** Take a consent back. */
    WITHDRAW_CONSENT,
    /** Ask for a conversation. */
    ASK_FOR_CONVERSATION,
    /** Choose a partner and a place. */
    PREPARE_CONVERSATION,
    /** Decline an offered conversation. */
    DECLINE_CONVERSATION,
    /** Hold a talk. */
    HOLD_CONVERSATION,
    /** Agree on another talk. */
    AGREE_FOLLOW_UP,
    /** Turn the wheel and take a decision. */
    DECIDE,
    /** Send a need to its addressee. */
    SEND_NEED,
    /** Look back at a plan. */
    REFLECT,
    /** Stop, without a reason. */
    STOP,
    /** Take everything along. */
    EXPORT,
    /** Have everything erased. */
    ERASE;

    @Override
    public String list() {
        return "journey.step";
    }

    /** {@return the journey step with this code, as {@link Coded#parse} finds it} */
    public static JourneyStep parse(String code) {
        return Coded.parse("journey step", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static JourneyStep fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
