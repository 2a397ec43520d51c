package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * Where a partner can refer somebody to. No detail of health is ever part of a referral.
 */
public enum ReferralRoute implements Coded {
    /** Social work for employees. */
    COMPANY_SOCIAL_WORK("company-social-work"),
    /** The occupational physician. */
    OCCUPATIONAL_PHYSICIAN("occupational-physician"),
    /** The psychologist for work. */
    OCCUPATIONAL_PSYCHOLOGIST("occupational-psychologist"),
    /** The person's own doctor. */
    GENERAL_PRACTITIONER("general-practitioner"),
    /** The confidential adviser. */
    CONFIDENTIAL_ADVISER("confidential-adviser"),
    /** Somewhere else. */
    ELSEWHERE("elsewhere");

    private static final Texts TEXTS = Texts.load("conversation");

    private final String code;

    ReferralRoute(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Gives the words for people.
     *
     * @return a short text in both languages
     */
    public LocalizedText label() {
        return TEXTS.get("route." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static ReferralRoute parse(String code) {
        return Coded.parse("referral route", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
