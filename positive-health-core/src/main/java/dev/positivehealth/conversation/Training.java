package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * What a partner was trained in.
 */
public enum Training implements Coded {
    /** Holding the other conversation. */
    TALK("talk"),
    /** Coaching. */
    COACHING("coaching"),
    /** The limits of the role. */
    LIMITS_OF_ROLE("limits-of-role"),
    /** Where to refer to. */
    REFERRAL("referral");

    private static final Texts TEXTS = Texts.load("conversation");

    private final String code;

    Training(String code) {
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
        return TEXTS.get("training." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Training parse(String code) {
        return Coded.parse("training", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
