package dev.positivehealth.consent;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * Why something may not be seen: for the participant and the audit only; anybody else hears {@code not-permitted}.
 */
public enum DenialReason implements Coded {
    /** Nobody asked the person. */
    NOT_ASKED("not-asked"),
    /** The person said no. */
    REFUSED("refused"),
    /** The person took the consent back. */
    WITHDRAWN("withdrawn"),
    /** The consent, or the time to give it, is over. */
    EXPIRED("expired"),
    /** The consent is not given yet, or its time has not come. */
    NOT_YET("not-yet"),
    /** The consent covers less. */
    OUTSIDE_SCOPE("outside-scope"),
    /** The consent is for another purpose or way of seeing. */
    OTHER_PURPOSE("other-purpose"),
    /** The consent is for somebody else. */
    OTHER_RECIPIENT("other-recipient"),
    /** The policy lets nobody in that role have a copy for that purpose. */
    ROLE_MAY_NOT_RECEIVE("role-may-not-receive"),
    /** The policy lets nobody in that role look for that purpose. */
    ROLE_MAY_NOT_SEE("role-may-not-see");

    private static final Texts TEXTS = Texts.load("consent");

    private final String code;

    DenialReason(String code) {
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
        return TEXTS.get("reason." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static DenialReason parse(String code) {
        return Coded.parse("denial reason", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
