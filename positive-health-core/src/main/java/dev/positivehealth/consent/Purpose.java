package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** What somebody would see something for. */
public enum Purpose implements Labelled {
    /** The other conversation. */
    CONVERSATION,
    /** Carrying out the person's own plan. */
    ACTION_PLAN,
    /** An anonymous outcome of a group. */
    GROUP_OUTCOME,
    /** A study. */
    RESEARCH,
    /** Finding out how the programme works, by interview. */
    PROGRAMME_EVALUATION,
    /** Telling others in the organisation how one tries it. */
    STORY,
    /** Judging the person at work; named so that it can be refused. */
    APPRAISAL;

    @Override
    public String list() {
        return "consent.purpose";
    }

    /** {@return the purpose with this code, as {@link Coded#parse} finds it} */
    public static Purpose parse(String code) {
        return Coded.parse("purpose", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Purpose fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
