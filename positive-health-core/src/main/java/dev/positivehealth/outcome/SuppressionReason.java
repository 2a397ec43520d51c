package dev.positivehealth.outcome;

import dev.positivehealth.Coded;
import dev.positivehealth.Labelled;

/** Why a group, or one of its dimensions, is hidden. For the controller alone: others see only that it is hidden. */
public enum SuppressionReason implements Labelled {
    /** It has fewer respondents than the minimum, perhaps none: primary suppression. */
    TOO_FEW_RESPONDENTS,
    /** A larger group around it is hidden, or has this dimension hidden. */
    BELOW_A_HIDDEN_GROUP,
    /** It is hidden so that others cannot be worked out from what is shown: secondary suppression. */
    PROTECTS_OTHERS;

    @Override
    public String list() {
        return "outcome.hidden";
    }

    /** {@return the reason with this code, as {@link Coded#parse} finds it} */
    public static SuppressionReason parse(String code) {
        return Coded.parse("reason", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static SuppressionReason fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
