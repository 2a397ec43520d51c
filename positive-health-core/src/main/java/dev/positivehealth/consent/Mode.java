package dev.positivehealth.consent;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.Objects;

/**
 * How somebody would see something.
 */
public enum Mode {
    /** The person shows it in a talk; nothing stays behind. */
    LOOK_TOGETHER("look-together"),
    /** The recipient keeps a copy. */
    RECEIVE_COPY("receive-copy");

    private static final Texts TEXTS = Texts.load("consent");

    private final String code;

    Mode(String code) {
        this.code = code;
    }

    /**
     * Gives the stable code.
     *
     * @return the code as documents and storage hold it, such as {@code look-together}
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
        Objects.requireNonNull(code, "code");
        for (Mode one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        throw new IllegalArgumentException("there is no such code; the codes are look-together, receive-copy");
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
