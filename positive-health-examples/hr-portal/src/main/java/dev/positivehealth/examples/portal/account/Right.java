package dev.positivehealth.examples.portal.account;

import dev.positivehealth.Coded;

/** What an account may do beyond what anybody who is signed in may. A conversation partner is no right: it is a relation to one talk. */
public enum Right implements Coded {
    /** Has a journey of their own. */
    EMPLOYEE,
    /** Answers needs for a manager, and takes part in team sessions as everybody does. */
    MANAGER,
    /** Opens, closes and publishes rounds of group outcomes. */
    CONTROLLER,
    /** Keeps the programme of the organisation. */
    PROGRAMME_OWNER,
    /** Leads team sessions. */
    MODERATOR;

    /** {@return the right with this code} */
    public static Right parse(String code) {
        return Coded.parse("right", values(), code);
    }

    @Override
    public String toString() {
        return code();
    }
}
