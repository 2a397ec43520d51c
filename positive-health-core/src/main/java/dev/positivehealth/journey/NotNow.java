package dev.positivehealth.journey;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * Why a step is not possible at an instant.
 */
public enum NotNow implements Coded {
    /** The person stopped. */
    STOPPED("stopped"),
    /** No request is waiting for an answer. */
    NOTHING_ASKED("nothing-asked"),
    /** No consent can be taken back. */
    NOTHING_GIVEN("nothing-given"),
    /** No conversation is offered. */
    NO_OFFER("no-offer"),
    /** No conversation is prepared or waits for its next talk. */
    NOT_PREPARED("not-prepared"),
    /** No talk was held. */
    NOT_HELD("not-held"),
    /** There is no plan. */
    NO_PLAN("no-plan"),
    /** No need is waiting to be sent. */
    NO_UNSENT_NEED("no-unsent-need");

    private static final Texts TEXTS = Texts.load("journey");

    private final String code;

    NotNow(String code) {
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
        return TEXTS.get("not-now." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static NotNow parse(String code) {
        return Coded.parse("reason", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
