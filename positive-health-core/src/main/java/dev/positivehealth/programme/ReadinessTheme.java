package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** What an organisation thinks about before it starts; after the guide, lines 80-88 and 290-295. */
public enum ReadinessTheme implements Coded {
    /** Room and time for it in the organisation. */
    ROOM_AND_TIME("room-and-time"),
    /** Skills for the other conversation. */
    SKILLS("skills"),
    /** Privacy of what people tell. */
    PRIVACY("privacy"),
    /** Whether people feel safe with the partners; employees answer this themselves. */
    FEELING_SAFE("feeling-safe"),
    /** Support for the approach among people. */
    SUPPORT("support"),
    /** Whether it fits the culture. */
    FIT_WITH_CULTURE("fit-with-culture"),
    /** Room for people to steer their own work and life. */
    OWN_DIRECTION("own-direction"),
    /** An eye for health in the organisation. */
    EYE_FOR_HEALTH("eye-for-health"),
    /** A positive and safe climate. */
    POSITIVE_AND_SAFE("positive-and-safe"),
    /** Managers who set the example. */
    MANAGERS_EXAMPLE("managers-example");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    ReadinessTheme(String code) {
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
        return TEXTS.get("readiness." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static ReadinessTheme parse(String code) {
        return Coded.parse("readiness theme", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
