package dev.positivehealth.programme;

import dev.positivehealth.Coded;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** What kind of thing a material is. */
public enum MaterialKind implements Coded {
    /** An online tool. */
    ONLINE_TOOL("online-tool"),
    /** A form on paper. */
    PAPER_FORM("paper-form"),
    /** A large web for the table. */
    LARGE_WEB("large-web"),
    /** A game. */
    GAME("game"),
    /** A card game. */
    CARDS("cards"),
    /** A method for talks. */
    METHOD("method"),
    /** A box with materials. */
    BOX("box");

    private static final Texts TEXTS = Texts.load("programme");

    private final String code;

    MaterialKind(String code) {
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
        return TEXTS.get("material-kind." + code, LocalizedText::new);
    }

    /**
     * Finds a value by its code.
     *
     * @param code the stable code
     * @return the value
     * @throws IllegalArgumentException if there is no such code; the message lists the codes
     */
    public static MaterialKind parse(String code) {
        return Coded.parse("kind of material", values(), code);
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
