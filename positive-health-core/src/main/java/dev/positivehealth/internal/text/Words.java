package dev.positivehealth.internal.text;

import java.util.Objects;

/** What people write in their own words: how long it may be. */
public final class Words {
    /** The longest text of a person, in code points. */
    public static final int LONGEST = 2_000;

    private Words() {}

    /**
     * Checks words that must be there.
     *
     * @param name what the words are, for the message
     * @throws IllegalArgumentException if they are blank or too long; the message does not show them
     */
    public static String required(String name, String words) {
        Objects.requireNonNull(words, name);
        if (!isValid(words)) {
            throw new IllegalArgumentException(name + " must have 1 to " + LONGEST + " characters and not be blank");
        }
        return words;
    }

    /**
     * Checks words that may be empty.
     *
     * @param name what the words are, for the message
     * @param words the words, or an empty text
     * @throws IllegalArgumentException if they are blank but not empty, or too long
     */
    public static String optional(String name, String words) {
        return words.isEmpty() ? words : required(name, words);
    }

    /**
     * Tells whether a text can be a person's words.
     *
     * @param words any text
     * @return true if it has 1 to 2,000 code points, is not blank, and is valid Unicode
     */
    public static boolean isValid(String words) {
        return !words.isBlank()
                && words.codePointCount(0, words.length()) <= LONGEST
                && words.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
