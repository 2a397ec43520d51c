package dev.positivehealth.team;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** A part of the moderator's guide, in the order of a session. */
public enum ModeratorSection implements Labelled {
    /** What is made ready before. */
    BEFORE,
    /** Step 1: introduce, and write in silence. */
    INTRODUCE,
    /** Step 2: place the notes together and look at them. */
    PLACE,
    /** Step 3: the seven questions of the wheel. */
    WHEEL,
    /** What comes after. */
    AFTER,
    /** What keeps it safe. */
    KEEP_SAFE;

    @Override
    public String list() {
        return "team.section";
    }

    /** {@return the section of the moderator's guide with this code, as {@link Coded#parse} finds it} */
    public static ModeratorSection parse(String code) {
        return Coded.parse("section of the moderator's guide", values(), code);
    }

    @Override
    public String toString() {
        return code();
    }
}
