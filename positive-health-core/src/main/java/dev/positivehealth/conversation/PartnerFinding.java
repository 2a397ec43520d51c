package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * A question about the list of partners, for whoever keeps it. It is a question and no verdict.
 */
public enum PartnerFinding implements Coded {
    /** There is nobody to choose. */
    NO_PARTNERS("no-partners"),
    /** Everybody on the list is a manager. */
    ALL_PARTNERS_MANAGERS("all-partners-managers"),
    /** Everybody on the list has the same role. */
    PARTNERS_ONE_SIDED("partners-one-sided"),
    /** Somebody has not tried it on themselves. */
    PARTNER_HAS_NOT_TRIED_IT("partner-has-not-tried-it"),
    /** Somebody is not trained in talk and coaching. */
    PARTNER_NOT_TRAINED("partner-not-trained"),
    /** Somebody does not know where to refer to. */
    NO_REFERRAL_ROUTE("no-referral-route");

    private static final Texts TEXTS = Texts.load("conversation");

    private final String code;

    PartnerFinding(String code) {
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
        return TEXTS.get("finding." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static PartnerFinding parse(String code) {
        return Coded.parse("partner finding", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
