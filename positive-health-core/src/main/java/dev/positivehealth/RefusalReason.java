package dev.positivehealth;

/**
 * Why a step is not possible now, or why an event cannot have happened.
 *
 * <p>A caller meets it in a {@link NotPossibleException}; in a stored history it is the violation {@link #violation()}.
 */
public enum RefusalReason implements Labelled {
    /** Something later is recorded already. */
    OUT_OF_ORDER(ViolationCode.EVENT_OUT_OF_ORDER),
    /** The step does not exist at this stage. */
    NOT_AT_THIS_STAGE,

    /** There is a request for consent with this id already. */
    REQUEST_DUPLICATE(ViolationCode.REQUEST_DUPLICATE),
    /** There is no request for consent with this id. */
    REQUEST_UNKNOWN(ViolationCode.REQUEST_UNKNOWN),
    /**
     * It is too soon to ask, invite or offer, whatever the reason: an earlier one still looks unanswered, or whoever
     * asks may not learn more than that.
     */
    NOT_NOW(ViolationCode.REQUEST_NOT_NOW),
    /** The policy refuses it whatever the person says, so it is not asked. */
    REQUEST_NEVER_PERMITTED(ViolationCode.REQUEST_NEVER_PERMITTED),
    /** Somebody in that role cannot be a buddy. */
    ROLE_NOT_POSSIBLE(ViolationCode.ROLE_NOT_POSSIBLE),
    /** The time in which it could be given is over. */
    TIME_OVER,
    /** It was answered already. */
    ALREADY_ANSWERED,
    /** It was not given, so there is nothing to withdraw. */
    NOT_GIVEN,
    /** It was withdrawn already. */
    ALREADY_WITHDRAWN,
    /** The consent is not in force at that instant. */
    NOT_IN_FORCE,
    /** The consent does not cover it. */
    OUTSIDE_CONSENT,
    /** The consent is not one to let scores count in a round. */
    NOT_FOR_A_ROUND,
    /** The person counts in this round already. */
    ALREADY_CONTRIBUTED,

    /** The ledger holds so many events that it takes no new requests or sharings; withdrawing is always possible. */
    LEDGER_FULL,

    /** A topic touches health and the person did not agree to it for this talk. */
    TOPIC_NOT_AGREED(ViolationCode.TOPIC_NOT_AGREED),
    /** A topic is about sex life, and the partner is on the employer's side. */
    TOPIC_NOT_FOR_PARTNER,
    /** The talk has no such topic, or no longer. */
    TOPIC_NOT_THERE,

    /** Somebody is still writing notes. */
    STILL_WRITING,
    /** Everybody has handed in their notes. */
    EVERYBODY_DONE,
    /** A note does not lie on the web yet. */
    NOTE_NOT_PLACED,

    /** The person stopped the journey. */
    STOPPED;

    private final ViolationCode violation;

    RefusalReason() {
        this(ViolationCode.EVENT_NOT_POSSIBLE);
    }

    RefusalReason(ViolationCode violation) {
        this.violation = violation;
    }

    /** {@return the rule that a stored history breaks where this is the reason} */
    public ViolationCode violation() {
        return violation;
    }

    @Override
    public String list() {
        return "refusals.refusal";
    }

    /** {@return the reason with this code, as {@link Coded#parse} finds it} */
    public static RefusalReason parse(String code) {
        return Coded.parse("reason", values(), code);
    }

    /** {@return as {@link #parse}, under the name that JAX-RS and MicroProfile look for} */
    public static RefusalReason fromString(String code) {
        return parse(code);
    }

    @Override
    public String toString() {
        return code();
    }
}
