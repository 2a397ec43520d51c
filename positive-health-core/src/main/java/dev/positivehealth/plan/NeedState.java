package dev.positivehealth.plan;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * Where a need stands.
 */
public enum NeedState implements Coded {
    /** The person has not sent it. */
    NOT_SENT("not-sent"),
    /** Sent, and not answered. */
    PENDING("pending"),
    /** The addressee promised something. */
    PROMISED("promised"),
    /** The addressee said no, with a reason. */
    DECLINED("declined"),
    /** The promise was kept. */
    KEPT("kept"),
    /** The promise was not kept. */
    NOT_KEPT("not-kept");

    private static final Texts TEXTS = Texts.load("plan");

    private final String code;

    NeedState(String code) {
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
        return TEXTS.get("need." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static NeedState parse(String code) {
        return Coded.parse("need state", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
