package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Where a conversation is held; the person chooses. */
public enum Place implements Labelled {
    /** A room. */
    ROOM,
    /** A walk outside. */
    WALK,
    /** On a screen. */
    ONLINE,
    /** Another place of the person's choice. */
    ELSEWHERE;

    @Override
    public String list() {
        return "conversation.place";
    }

    /** {@return the place with this code, as {@link Coded#parse} finds it} */
    public static Place parse(String code) {
        return Coded.parse("place", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Place fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
