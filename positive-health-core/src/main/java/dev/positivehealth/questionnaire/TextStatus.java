package dev.positivehealth.questionnaire;

import dev.positivehealth.Coded;

/** Where the wording of a questionnaire comes from. */
public enum TextStatus implements Coded {
    /** Written by whoever publishes the questionnaire. */
    OWN("own"),
    /** Another party's texts, used under the licence that the questionnaire names. */
    LICENSED("licensed"),
    /** A translation of another party's texts. */
    TRANSLATED("translated");

    private final String code;

    TextStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds a status by its code.
     *
     * @param code the stable code
     * @return the status
     * @throws IllegalArgumentException if there is no such status
     */
    public static TextStatus parse(String code) {
        return Coded.parse("text status", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
