package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** Who has a say in an organisation. */
public enum Party implements Coded {
    /** Employees. */
    EMPLOYEES("employees"),
    /** Managers. */
    MANAGERS("managers"),
    /** The board. */
    BOARD("board"),
    /** Human resources. */
    HR("hr"),
    /** The works council. */
    WORKS_COUNCIL("works-council"),
    /** Conversation partners. */
    PARTNERS("partners");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    Party(String code) {
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
        return TEXTS.get("party." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static Party parse(String code) {
        return Coded.parse("party", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
