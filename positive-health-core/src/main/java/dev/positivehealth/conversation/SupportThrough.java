package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * Through whom a vitality coach can join.
 */
public enum SupportThrough implements Coded {
    /** Through the employer. */
    EMPLOYER("employer"),
    /** Through a collective health insurance. */
    HEALTH_INSURANCE("health-insurance");

    private static final Texts TEXTS = Texts.load("conversation");

    private final String code;

    SupportThrough(String code) {
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
        return TEXTS.get("through." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static SupportThrough parse(String code) {
        return Coded.parse("support through", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
