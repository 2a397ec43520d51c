package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * One of the seven marks of a safe setting. Source: the guide to Positive Health at work.
 */
public enum SafetyMark implements Coded {
    /** There is no time pressure. */
    NO_TIME_PRESSURE("no-time-pressure"),
    /** Both stand on equal footing. */
    EQUAL_FOOTING("equal-footing"),
    /** There is no hidden agenda. */
    OPENNESS("openness"),
    /** Nobody judges. */
    NO_JUDGEMENT("no-judgement"),
    /** The person's need comes first. */
    NEED_FIRST("need-first"),
    /** What is promised is kept. */
    KEEP_PROMISES("keep-promises"),
    /** Personal information is handled with care. */
    CARE_WITH_INFORMATION("care-with-information");

    private static final Texts TEXTS = Texts.load("conversation");

    private final String code;

    SafetyMark(String code) {
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
        return TEXTS.get("safety." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static SafetyMark parse(String code) {
        return Coded.parse("safety mark", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
