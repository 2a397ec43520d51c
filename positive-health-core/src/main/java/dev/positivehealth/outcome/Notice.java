package dev.positivehealth.outcome;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** A term under which a report is given. Whoever shows a report shows these with it. */
public enum Notice implements Coded {
    /** The web is a conversation tool and no measuring instrument. */
    CONVERSATION_TOOL_NOT_MEASUREMENT("conversation-tool-not-measurement"),
    /** What people answer about themselves is subjective. */
    SELF_REPORTED_SUBJECTIVE("self-reported-subjective"),
    /** Nobody is judged by it, and no policy is made of it. */
    NOT_FOR_JUDGING_OR_POLICY("not-for-judging-or-policy"),
    /** Groups are not ranked. */
    NO_RANKING("no-ranking"),
    /** A round is published once; the controller holds to that. */
    PUBLISHED_ONCE("published-once"),
    /** The consents are held by the controller, not in ledgers that the library saw. */
    CONSENTS_HELD_BY_CONTROLLER("consents-held-by-controller");

    private static final Texts TEXTS = Texts.load("outcome");

    private final String code;

    Notice(String code) {
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
        return TEXTS.get("notice." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Notice parse(String code) {
        return Coded.parse("notice", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
