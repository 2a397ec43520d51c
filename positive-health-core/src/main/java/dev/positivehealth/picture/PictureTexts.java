package dev.positivehealth.picture;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.Locale;

/** The words in pictures. */
final class PictureTexts {
    private static final Texts TEXTS = Texts.load("pictures");

    private PictureTexts() {}

    /** Finds a text and fills in placeholders, given as names and values in turn. */
    static String in(Locale locale, String key, String... arguments) {
        return Texts.fill(TEXTS.get(key, LocalizedText::new).in(locale), Texts.arguments(arguments));
    }
}
