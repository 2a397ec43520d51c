package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Through whom a vitality coach can join. */
public enum SupportThrough implements Labelled {
    /** Through the employer. */
    EMPLOYER,
    /** Through a collective health insurance. */
    HEALTH_INSURANCE;

    @Override
    public String list() {
        return "conversation.through";
    }

    /** {@return the support through with this code, as {@link Coded#parse} finds it} */
    public static SupportThrough parse(String code) {
        return Coded.parse("support through", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static SupportThrough fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
