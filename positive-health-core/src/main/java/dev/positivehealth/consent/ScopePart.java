package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** A part of a person's data besides dimensions and aspects. */
public enum ScopePart implements Labelled {
    /** What the person found missing in the questionnaire. */
    REMARK,
    /** What the person wants to talk about. */
    TALK_ABOUT,
    /** The answers of the action wheel. */
    WHEEL,
    /** The decision and the actions of the plan. */
    ACTIONS,
    /** The needs of the plan. */
    NEEDS,
    /** The person's notes of a talk. */
    NOTES,
    /** What the person says in an interview. */
    INTERVIEW,
    /** The recording of an interview. */
    RECORDING,
    /** The person's story of trying it. */
    STORY;

    @Override
    public String list() {
        return "consent.part";
    }

    /** {@return the scope part with this code, as {@link Coded#parse} finds it} */
    public static ScopePart parse(String code) {
        return Coded.parse("scope part", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static ScopePart fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
