package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** What kind of topic a person brings. */
public enum TopicKind implements Labelled {
    /** Something that goes well. */
    STRENGTH,
    /** Something the person would like. */
    WISH,
    /** Something the person would like to be different. */
    CHANGE;

    @Override
    public String list() {
        return "conversation.topic";
    }

    /** {@return the topic kind with this code, as {@link Coded#parse} finds it} */
    public static TopicKind parse(String code) {
        return Coded.parse("topic kind", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static TopicKind fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
