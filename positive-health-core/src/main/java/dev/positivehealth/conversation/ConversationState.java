package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** How far a conversation is. To whoever made the offer it is not told: a declined offer looks like one that nobody answered. */
public enum ConversationState implements Labelled {
    /** Somebody offered it, and nobody has answered. */
    OFFERED,
    /** The person asked for it, and has not chosen with whom and where. */
    WISHED,
    /** The person chose somebody and a place. */
    PREPARED,
    /** They talked. */
    HELD,
    /** A next talk is agreed. */
    FOLLOWED_UP,
    /** They finished. */
    CLOSED,
    /** The person said no, and needs no reason. */
    DECLINED,
    /** The person stopped, and needs no reason. */
    STOPPED;

    @Override
    public String list() {
        return "conversation.state";
    }

    /** {@return the state of a conversation with this code, as {@link Coded#parse} finds it} */
    public static ConversationState parse(String code) {
        return Coded.parse("state of a conversation", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static ConversationState fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
