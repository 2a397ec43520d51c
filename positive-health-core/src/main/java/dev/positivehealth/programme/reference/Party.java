package dev.positivehealth.programme.reference;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Who has a say in an organisation. */
public enum Party implements Labelled {
    /** Employees. */
    EMPLOYEES,
    /** Managers. */
    MANAGERS,
    /** The board. */
    BOARD,
    /** Human resources. */
    HR,
    /** The works council. */
    WORKS_COUNCIL,
    /** Conversation partners. */
    PARTNERS;

    @Override
    public String list() {
        return "programme.party";
    }

    /** {@return the party with this code, as {@link Coded#parse} finds it} */
    public static Party parse(String code) {
        return Coded.parse("party", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static Party fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
