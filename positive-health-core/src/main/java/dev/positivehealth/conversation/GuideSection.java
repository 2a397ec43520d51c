package dev.positivehealth.conversation;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/**
 * A part of the conversation guide.
 */
public enum GuideSection implements Coded {
    /** Ways to begin. */
    OPENERS("openers"),
    /** Starting from what goes well. */
    WHAT_GOES_WELL("what-goes-well"),
    /** The five questions. */
    FIVE_QUESTIONS("five-questions"),
    /** A prompt on meaning in work; never a weight. */
    MEANING_IN_WORK("meaning-in-work"),
    /** The seven marks of a safe setting. */
    SAFETY("safety"),
    /** What a partner does. */
    DO("do"),
    /** What a partner does not do, temptations included. */
    DO_NOT("do-not");

    private static final Texts TEXTS = Texts.load("conversation");

    private final String code;

    GuideSection(String code) {
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
        return TEXTS.get("section." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static GuideSection parse(String code) {
        return Coded.parse("guide section", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
