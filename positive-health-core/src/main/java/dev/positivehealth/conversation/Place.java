package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * Where a conversation is held; the person chooses.
 */
public enum Place implements Coded {
    /** A room. */
    ROOM("room"),
    /** A walk outside. */
    WALK("walk"),
    /** On a screen. */
    ONLINE("online"),
    /** Another place of the person's choice. */
    ELSEWHERE("elsewhere");

    private static final Texts TEXTS = Texts.load("conversation");

    private final String code;

    Place(String code) {
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
        return TEXTS.get("place." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Place parse(String code) {
        return Coded.parse("place", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
