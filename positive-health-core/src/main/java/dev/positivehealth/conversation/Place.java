package dev.positivehealth.conversation;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.Objects;

/**
 * Where a conversation is held; the person chooses.
 */
public enum Place {
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

    /**
     * Gives the stable code.
     *
     * @return the code as documents and storage hold it, such as {@code room}
     */
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
        Objects.requireNonNull(code, "code");
        for (Place one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        throw new IllegalArgumentException("there is no such code; the codes are room, walk, online, elsewhere");
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
