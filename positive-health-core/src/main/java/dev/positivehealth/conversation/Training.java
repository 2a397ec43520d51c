package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** What a partner was trained in. */
public enum Training implements Labelled {
    /** Holding the other conversation. */
    TALK,
    /** Coaching. */
    COACHING,
    /** The limits of the role. */
    LIMITS_OF_ROLE,
    /** Where to refer to. */
    REFERRAL;

    @Override
    public String list() {
        return "conversation.training";
    }

    /** {@return the training with this code, as {@link Coded#parse} finds it} */
    public static Training parse(String code) {
        return Coded.parse("training", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Training fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
