package dev.positivehealth.conversation;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.Objects;

/**
 * Where a partner can refer somebody to. No detail of health is ever part of a referral.
 */
public enum ReferralRoute {
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

    /**
     * Gives the stable code.
     *
     * @return the code as documents and storage hold it, such as {@code company-social-work}
     */
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
        Objects.requireNonNull(code, "code");
        for (ReferralRoute one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        throw new IllegalArgumentException(
                "there is no such code; the codes are company-social-work, occupational-physician, occupational-psychologist, general-practitioner, confidential-adviser, elsewhere");
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
