package dev.positivehealth.outcome;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** Why a group, or one of its dimensions, is hidden. For the controller alone: everybody else sees that it is hidden and no more. */
public enum HiddenReason implements Coded {
    /** It has fewer respondents than the minimum, perhaps none. */
    TOO_FEW_RESPONDENTS("too-few-respondents"),
    /** A larger group around it is hidden, or has this dimension hidden. */
    BELOW_A_HIDDEN_GROUP("below-a-hidden-group"),
    /** It is hidden so that others cannot be worked out from what is shown. */
    PROTECTS_OTHERS("protects-others");

    private static final Texts TEXTS = Texts.load("outcome");

    private final String code;

    HiddenReason(String code) {
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
        return TEXTS.get("hidden." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static HiddenReason parse(String code) {
        return Coded.parse("reason", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
