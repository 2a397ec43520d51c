package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * What kind of topic a person brings.
 */
public enum TopicKind implements Coded {
    /** Something that goes well. */
    STRENGTH("strength"),
    /** Something the person would like. */
    WISH("wish"),
    /** Something the person would like to be different. */
    CHANGE("change");

    private static final Texts TEXTS = Texts.load("conversation");

    private final String code;

    TopicKind(String code) {
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
        return TEXTS.get("topic." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static TopicKind parse(String code) {
        return Coded.parse("topic kind", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
