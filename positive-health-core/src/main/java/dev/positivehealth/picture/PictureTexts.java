package dev.positivehealth.picture;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** The words in pictures. */
final class PictureTexts {
    private static final Texts TEXTS = Texts.of("pictures");

    private PictureTexts() {}

    /** The language that the words of a picture are in. */
    static String language(Languages languages) {
        return TEXTS.get("notice", LocalizedText::of).languageFor(languages);
    }

    /** Finds a text and fills in placeholders, given as names and values in turn. */
    static String in(Languages languages, String key, String... arguments) {
        return Texts.fill(TEXTS.get(key, LocalizedText::of).in(languages), Texts.arguments(arguments));
    }
}
