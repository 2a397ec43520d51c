package dev.positivehealth.team;

import dev.positivehealth.internal.text.KebabCase;
import dev.positivehealth.internal.text.Words;

/**
 * What somebody wrote on a note. Nobody is named on it.
 *
 * @param id what identifies it in the session, such as {@code n1}; given in the order of the words, so that it does not
 *     tell the author
 * @param words the keywords, up to 2,000 code points
 */
public record Note(String id, String words) {
    /** @throws IllegalArgumentException if the id is not in kebab-case, or the words are blank or too long */
    public Note {
        KebabCase.required("a note's id", id);
        Words.required("a note", words);
    }

    /** The id, no words. */
    @Override
    public String toString() {
        return "Note[" + id + "]";
    }
}
