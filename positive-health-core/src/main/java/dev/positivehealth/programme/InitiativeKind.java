package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** What kinds of initiative there are; after the report, lines 180-192. */
public enum InitiativeKind implements Coded {
    /** A training for leaders. */
    LEADERSHIP_TRAINING("leadership-training"),
    /** A workshop. */
    WORKSHOP("workshop"),
    /** Filling in the web. */
    WEB("web"),
    /** The annual talk. */
    ANNUAL_TALK("annual-talk"),
    /** A talk about development. */
    DEVELOPMENT_TALK("development-talk"),
    /** A vitality lab. */
    VITALITY_LAB("vitality-lab"),
    /** An activity for vitality. */
    VITALITY_ACTIVITY("vitality-activity"),
    /** An exercise in a group. */
    GROUP_EXERCISE("group-exercise"),
    /** Something else. */
    OTHER("other");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    InitiativeKind(String code) {
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
        return TEXTS.get("initiative." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static InitiativeKind parse(String code) {
        return Coded.parse("kind of initiative", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
