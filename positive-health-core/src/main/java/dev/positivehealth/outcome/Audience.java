package dev.positivehealth.outcome;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** For whom the report of a round is. The codes are those of CONTRACT.md; the choice of audiences is this project's. */
public enum Audience implements Coded {
    /** Those who took part, each for the own group and the larger groups around it. */
    PARTICIPANTS("participants"),
    /** A team, for itself. */
    TEAM("team"),
    /** The controller alone. */
    CONTROLLER("controller"),
    /** The employer: only where the host configured the controller for that, see {@link Controller#reportingToEmployer(String)}. */
    EMPLOYER("employer");

    private static final Texts TEXTS = Texts.load("outcome");

    private final String code;

    Audience(String code) {
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
        return TEXTS.get("audience." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Audience parse(String code) {
        return Coded.parse("audience", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
