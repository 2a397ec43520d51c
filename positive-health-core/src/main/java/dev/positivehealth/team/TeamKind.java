package dev.positivehealth.team;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** What kind of team holds a session. */
public enum TeamKind implements Coded {
    /** People who do the work together. */
    WORKING_TEAM("working-team"),
    /** People who lead together. */
    MANAGEMENT_TEAM("management-team");

    private static final Texts TEXTS = Texts.load("team");

    private final String code;

    TeamKind(String code) {
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
        return TEXTS.get("kind." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static TeamKind parse(String code) {
        return Coded.parse("kind of team", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
