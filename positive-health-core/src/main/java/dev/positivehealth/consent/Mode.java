package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * How somebody would see something.
 */
public enum Mode implements Coded {
    /** The person shows it in a talk; nothing stays behind. */
    LOOK_TOGETHER("look-together"),
    /** The recipient keeps a copy. */
    RECEIVE_COPY("receive-copy");

    private static final Texts TEXTS = Texts.load("consent");

    private final String code;

    Mode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** A consent to a copy includes looking together; never the other way round. */
    boolean includes(Mode other) {
        return this == other || this == RECEIVE_COPY;
    }

    /**
     * Gives the words for people.
     *
     * @return a short text in both languages
     */
    public LocalizedText label() {
        return TEXTS.get("mode." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Mode parse(String code) {
        return Coded.parse("mode", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
