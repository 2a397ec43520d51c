package dev.positivehealth.plan;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * Where an action stands, in the person's own words.
 */
public enum ActionState implements Coded {
    /** Not begun. */
    INTENDED("intended"),
    /** The first step is taken. */
    STARTED("started"),
    /** Part of the routine. */
    ROUTINE("routine"),
    /** The person let it go, which is fine. */
    LET_GO("let-go");

    private static final Texts TEXTS = Texts.load("plan");

    private final String code;

    ActionState(String code) {
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
        return TEXTS.get("action." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static ActionState parse(String code) {
        return Coded.parse("action state", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
