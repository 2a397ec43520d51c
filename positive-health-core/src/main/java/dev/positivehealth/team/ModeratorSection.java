package dev.positivehealth.team;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** A part of the moderator's guide, in the order of a session. */
public enum ModeratorSection implements Coded {
    /** What is made ready before. */
    BEFORE("before"),
    /** Step 1: introduce, and write in silence. */
    INTRODUCE("introduce"),
    /** Step 2: place the notes together and look at them. */
    PLACE("place"),
    /** Step 3: the seven questions of the wheel. */
    WHEEL("wheel"),
    /** What comes after. */
    AFTER("after"),
    /** What keeps it safe. */
    KEEP_SAFE("keep-safe");

    private static final Texts TEXTS = Texts.load("team");

    private final String code;

    ModeratorSection(String code) {
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
        return TEXTS.get("section." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static ModeratorSection parse(String code) {
        return Coded.parse("section of the moderator's guide", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
