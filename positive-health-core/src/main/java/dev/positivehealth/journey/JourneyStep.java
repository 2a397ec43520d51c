package dev.positivehealth.journey;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * Something that a person can do on the way. Nothing happens by itself.
 */
public enum JourneyStep implements Coded {
    /** Fill in a web. */
    FILL_IN("fill-in"),
    /** Give or refuse a consent that was asked for. */
    ANSWER_REQUEST("answer-request"),
    /** Take a consent back. */
    WITHDRAW_CONSENT("withdraw-consent"),
    /** Choose a partner and a place. */
    PREPARE_CONVERSATION("prepare-conversation"),
    /** Decline an offered conversation. */
    DECLINE_CONVERSATION("decline-conversation"),
    /** Hold a talk. */
    HOLD_CONVERSATION("hold-conversation"),
    /** Agree on another talk. */
    AGREE_FOLLOW_UP("agree-follow-up"),
    /** Turn the wheel and take a decision. */
    DECIDE("decide"),
    /** Send a need to its addressee. */
    SEND_NEED("send-need"),
    /** Look back at a plan. */
    REFLECT("reflect"),
    /** Stop, without a reason. */
    STOP("stop"),
    /** Take everything along. */
    EXPORT("export"),
    /** Have everything erased. */
    ERASE("erase");

    private static final Texts TEXTS = Texts.load("journey");

    private final String code;

    JourneyStep(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Gives the words for people.
     *
     * @return a short text in both languages
     */
    public LocalizedText label() {
        return TEXTS.get("step." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static JourneyStep parse(String code) {
        return Coded.parse("journey step", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
