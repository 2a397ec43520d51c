package dev.positivehealth.scoring;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** Why a dimension has no score. No score is not 0. */
public enum AbsenceReason implements Coded {
    /** None of the dimension's items was answered. */
    NOT_ANSWERED("not-answered"),
    /** Some items were answered, but fewer than the scoring rule needs. */
    TOO_FEW_ANSWERS("too-few-answers"),
    /** The questionnaire, or this variant of it, has no items of the dimension. */
    NOT_IN_QUESTIONNAIRE("not-in-questionnaire");

    private static final Texts TEXTS = Texts.load("scoring");

    private final String code;

    AbsenceReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Gives the reason in words.
     *
     * @return a clause such as "none of its items was answered"
     */
    public LocalizedText text() {
        return TEXTS.get(code, LocalizedText::new);
    }

    /**
     * Finds a reason by its code.
     *
     * @param code the stable code
     * @return the reason
     * @throws IllegalArgumentException if there is no such reason
     */
    public static AbsenceReason parse(String code) {
        return Coded.parse("reason", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
