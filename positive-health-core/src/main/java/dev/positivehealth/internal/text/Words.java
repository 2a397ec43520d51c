package dev.positivehealth.internal.text;

import java.util.Collection;
import java.util.Objects;

/** What people write in their own words, and how long it may be. */
public final class Words {
    /** The longest text of a person, in code points. */
    public static final int LONGEST = 2_000;

    private Words() {}

    /**
     * {@return the same words}
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
     * {@return the same words, which may be empty}
     *
     * @param name what the words are, for the message
     * @throws IllegalArgumentException if they are blank but not empty, or too long
     */
    public static String optional(String name, String words) {
        return words.isEmpty() ? words : required(name, words);
    }

    /** {@return whether a text has 1 to 2,000 code points, is not blank, and is valid Unicode} */
    public static boolean isValid(String words) {
        return !words.isBlank() && words.codePointCount(0, words.length()) <= LONGEST && isUnicode(words);
    }

    /**
     * Holds texts of any length but the longest against the rule of {@link #isValid(String)}.
     *
     * @param name what they are, for the message
     * @throws IllegalArgumentException if one is blank, longer than that, or not valid Unicode
     */
    public static void within(int longest, String name, Collection<String> texts) {
        for (String text : texts) {
            if (text.isBlank() || text.codePointCount(0, text.length()) > longest || !isUnicode(text)) {
                throw new IllegalArgumentException(
                        name + " must have 1 to " + longest + " characters, whole ones, and not be blank");
            }
        }
    }

    /** {@return whether a text has no half of a surrogate pair that stands alone} */
    public static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean whole = Character.isHighSurrogate(text.charAt(i))
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!whole) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
