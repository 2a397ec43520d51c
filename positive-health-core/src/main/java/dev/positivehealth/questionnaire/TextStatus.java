package dev.positivehealth.questionnaire;

import java.util.Objects;

/** Where the wording of a questionnaire comes from. */
public enum TextStatus {
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

    /**
     * Gives the stable code.
     *
     * @return the code, such as {@code own}
     */
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
        Objects.requireNonNull(code, "code");
        for (TextStatus one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        throw new IllegalArgumentException("there is no such text status; the codes are own, licensed, translated");
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
