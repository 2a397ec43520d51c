package dev.positivehealth.conversation;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.Objects;

/**
 * What a partner has lived through first. Source: the guide asks partners to try it on themselves.
 */
public enum OwnExperience {
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

    /**
     * Gives the stable code.
     *
     * @return the code as documents and storage hold it, such as {@code web-filled-in}
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
        Objects.requireNonNull(code, "code");
        for (OwnExperience one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        throw new IllegalArgumentException(
                "there is no such code; the codes are web-filled-in, intention-tried, kept-up");
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
