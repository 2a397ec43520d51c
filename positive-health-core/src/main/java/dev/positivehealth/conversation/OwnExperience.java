package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * What a partner has lived through first. Source: the guide asks partners to try it on themselves.
 */
public enum OwnExperience implements Coded {
    /** Filled in an own web. */
    WEB_FILLED_IN("web-filled-in"),
    /** Carried out an intention of the own. */
    INTENTION_TRIED("intention-tried"),
    /** Kept it up for a while. */
    KEPT_UP("kept-up");

    private static final Texts TEXTS = Texts.load("conversation");

    private final String code;

    OwnExperience(String code) {
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
        return TEXTS.get("experience." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static OwnExperience parse(String code) {
        return Coded.parse("own experience", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
