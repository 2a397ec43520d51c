package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Where a partner can refer somebody to. No detail of health is ever part of a referral. */
public enum ReferralRoute implements Labelled {
    /** Social work for employees. */
    COMPANY_SOCIAL_WORK,
    /** The occupational physician. */
    OCCUPATIONAL_PHYSICIAN,
    /** The occupational psychologist. */
    OCCUPATIONAL_PSYCHOLOGIST,
    /** The person's own doctor. */
    GENERAL_PRACTITIONER,
    /** The confidential adviser. */
    CONFIDENTIAL_ADVISER,
    /** Somewhere else. */
    ELSEWHERE;

    @Override
    public String list() {
        return "conversation.route";
    }

    /** {@return the referral route with this code, as {@link Coded#parse} finds it} */
    public static ReferralRoute parse(String code) {
        return Coded.parse("referral route", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static ReferralRoute fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
