package dev.positivehealth.scoring;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Why a dimension has no score. No score is not 0. */
public enum AbsenceReason implements Labelled {
    /** None of the dimension's items was answered. */
    NOT_ANSWERED,
    /** Some items were answered, but fewer than the scoring rule needs. */
    TOO_FEW_ANSWERS,
    /** The questionnaire, or this variant of it, has no items on the dimension. */
    NOT_IN_QUESTIONNAIRE,
    /**
     * Of two sheets side by side: enough items were answered on the sheet itself, but too few of those that both
     * questionnaires ask, or they share none on the dimension. No profile has it.
     */
    TOO_FEW_SHARED;

    @Override
    public String list() {
        return "scoring.absence";
    }

    /** {@return the reason with this code, as {@link Coded#parse} finds it} */
    public static AbsenceReason parse(String code) {
        return Coded.parse("reason", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static AbsenceReason fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
