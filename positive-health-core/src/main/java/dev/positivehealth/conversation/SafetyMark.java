package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** One of the seven signs of a safe conversation. Source: the guide to Positive Health at work. */
public enum SafetyMark implements Labelled {
    /** There is no time pressure. */
    NO_TIME_PRESSURE,
    /** Both stand on equal footing. */
    EQUAL_FOOTING,
    /** There is no hidden agenda. */
    OPENNESS,
    /** Nobody judges. */
    NO_JUDGEMENT,
    /** The person's need comes first. */
    NEED_FIRST,
    /** What is promised is kept. */
    KEEP_PROMISES,
    /** Personal information is handled with care. */
    CARE_WITH_INFORMATION;

    @Override
    public String list() {
        return "conversation.safety";
    }

    /** {@return the safety mark with this code, as {@link Coded#parse} finds it} */
    public static SafetyMark parse(String code) {
        return Coded.parse("safety mark", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static SafetyMark fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
