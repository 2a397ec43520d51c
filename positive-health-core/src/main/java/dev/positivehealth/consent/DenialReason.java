package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Why something may not be seen: for the participant and the audit only; anybody else hears {@code not-permitted}. */
public enum DenialReason implements Labelled {
    /** Nobody asked the person. */
    NOT_ASKED,
    /** The person said no. */
    REFUSED,
    /** The person took the consent back. */
    WITHDRAWN,
    /** The consent, or the time to give it, is over. */
    EXPIRED,
    /** The consent is not given yet, or its period has not begun. */
    NOT_YET,
    /** The consent covers less. */
    OUTSIDE_SCOPE,
    /** The consent is for another purpose or way of seeing. */
    OTHER_PURPOSE,
    /** The consent is for somebody else. */
    OTHER_RECIPIENT,
    /** The policy lets nobody in that role have a copy for that purpose. */
    ROLE_MAY_NOT_RECEIVE,
    /** The policy lets nobody in that role look for that purpose. */
    ROLE_MAY_NOT_SEE,
    /** The policy lets that role see something for that purpose, but not this. */
    PART_NOT_FOR_ROLE,
    /** The policy lets only somebody who is bound by professional secrecy have it. */
    NOT_BOUND_BY_SECRECY;

    @Override
    public String list() {
        return "consent.reason";
    }

    /** {@return the denial reason with this code, as {@link Coded#parse} finds it} */
    public static DenialReason parse(String code) {
        return Coded.parse("denial reason", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static DenialReason fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
