package dev.positivehealth.questionnaire;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Where the wording of a questionnaire comes from. */
public enum TextStatus implements Labelled {
    /** Written by whoever publishes the questionnaire. */
    OWN,
    /** Another party's texts, used under the licence that the questionnaire names. */
    LICENSED,
    /** A translation of another party's texts. */
    TRANSLATED;

    @Override
    public String list() {
        return "documents.text-status";
    }

    /** {@return the text status with this code, as {@link Coded#parse} finds it} */
    public static TextStatus parse(String code) {
        return Coded.parse("text status", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static TextStatus fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
