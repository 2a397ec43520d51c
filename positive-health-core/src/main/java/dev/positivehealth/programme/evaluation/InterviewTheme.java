package dev.positivehealth.programme.evaluation;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** The four themes of an interview, after the research questions of the report, lines 75-88. */
public enum InterviewTheme implements Labelled {
    /** How it is used, and what people would like. */
    USE_AND_AMBITIONS,
    /** What it brings. */
    BENEFITS,
    /** What gets in the way and what helps. */
    HINDERING_AND_HELPING,
    /** What could be better. */
    IMPROVEMENTS;

    @Override
    public String list() {
        return "programme.interview";
    }

    /** {@return the theme of an interview with this code, as {@link Coded#parse} finds it} */
    public static InterviewTheme parse(String code) {
        return Coded.parse("theme of an interview", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static InterviewTheme fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
