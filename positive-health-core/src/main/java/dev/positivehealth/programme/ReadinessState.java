package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** Where a theme of readiness stands. It is for talk, and nothing waits for it. */
public enum ReadinessState implements Coded {
    /** It is there. */
    IN_PLACE("in-place"),
    /** It is there in part. */
    PARTLY("partly"),
    /** It is not there yet. */
    NOT_YET("not-yet"),
    /** Nobody knows yet. */
    NOT_KNOWN("not-known");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    ReadinessState(String code) {
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
        return TEXTS.get("state." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static ReadinessState parse(String code) {
        return Coded.parse("readiness state", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
