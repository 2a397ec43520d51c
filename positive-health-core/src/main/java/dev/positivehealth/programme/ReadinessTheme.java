package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** What an organisation thinks about before it starts; after the guide, lines 80-88 and 290-295. */
public enum ReadinessTheme implements Labelled {
    /** Room and time for it in the organisation. */
    ROOM_AND_TIME,
    /** Skills for the other conversation. */
    SKILLS,
    /** Privacy of what people tell. */
    PRIVACY,
    /** Whether people feel safe with the partners; employees answer this themselves. */
    FEELING_SAFE,
    /** Whether people support the approach. */
    SUPPORT,
    /** Whether it fits the culture. */
    FIT_WITH_CULTURE,
    /** Room for people to steer their own work and life. */
    OWN_DIRECTION,
    /** Attention to health in the organisation. */
    EYE_FOR_HEALTH,
    /** A positive and safe climate. */
    POSITIVE_AND_SAFE,
    /** Managers who set the example. */
    MANAGERS_EXAMPLE;

    @Override
    public String list() {
        return "programme.readiness";
    }

    /** {@return the readiness theme with this code, as {@link Coded#parse} finds it} */
    public static ReadinessTheme parse(String code) {
        return Coded.parse("readiness theme", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static ReadinessTheme fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
