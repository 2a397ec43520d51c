package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** What a partner has lived through first. Source: the guide asks partners to try it on themselves. */
public enum OwnExperience implements Labelled {
    /** Filled in their own web. */
    WEB_FILLED_IN,
    /** Carried out an intention of their own. */
    INTENTION_TRIED,
    /** Kept it up for a while. */
    KEPT_UP;

    @Override
    public String list() {
        return "conversation.experience";
    }

    /** {@return the own experience with this code, as {@link Coded#parse} finds it} */
    public static OwnExperience parse(String code) {
        return Coded.parse("own experience", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static OwnExperience fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
