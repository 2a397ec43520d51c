package dev.positivehealth.conversation;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.Objects;

/**
 * What kind of topic a person brings.
 */
public enum TopicKind {
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

    /**
     * Gives the stable code.
     *
     * @return the code as documents and storage hold it, such as {@code strength}
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
        Objects.requireNonNull(code, "code");
        for (TopicKind one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        throw new IllegalArgumentException("there is no such code; the codes are strength, wish, change");
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
