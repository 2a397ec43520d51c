package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/**
 * A question about the list of partners, for whoever keeps it. It is a question and no verdict.
 */
public enum PartnerFinding implements Labelled {
    /** There is nobody to choose. */
    NO_PARTNERS,
    /** Everybody on the list is a manager. */
    ALL_PARTNERS_MANAGERS,
    /** Everybody on the list has the same role. */
    PARTNERS_ONE_SIDED,
    /** Somebody has not tried it on themselves. */
    PARTNER_HAS_NOT_TRIED_IT,
    /** Somebody is not trained in talk and coaching. */
    PARTNER_NOT_TRAINED,
    /** Somebody does not know where to refer to. */
    NO_REFERRAL_ROUTE;

    @Override
    public String list() {
        return "conversation.finding";
    }

    /** {@return the partner finding with this code, as {@link Coded#parse} finds it} */
    public static PartnerFinding parse(String code) {
        return Coded.parse("partner finding", values(), code);
    }

    @Override
    public String toString() {
        return code();
    }
}
