package dev.positivehealth.questionnaire;

import dev.positivehealth.Coded;

/**
 * Which way the answers to an item point.
 *
 * <p>All items point the same way and none is scored in reverse: {@code complaints-and-pain} is worded so that a high
 * answer says that complaints do not get in the way. The direction is explicit so that no caller has to guess.
 */
public enum Direction implements Coded {
    /** A higher answer says that the person experiences the aspect as better. */
    HIGHER_IS_BETTER;

    /** {@return the direction with this code, as {@link Coded#parse} finds it} */
    public static Direction parse(String code) {
        return Coded.parse("direction", values(), code);
    }

    @Override
    public String toString() {
        return code();
    }
}
