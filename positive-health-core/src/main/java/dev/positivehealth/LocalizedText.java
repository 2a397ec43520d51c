package dev.positivehealth;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in Dutch and in English, complete in both.
 *
 * <p>Texts are for people; nothing is ever decided by one. Example: {@code new LocalizedText("Slaap", "Sleep")}.
 *
 * @param nl the Dutch text, not blank
 * @param en the English text, not blank
 */
public record LocalizedText(String nl, String en) {
    /** The Dutch language, as a locale to ask a text in. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    /**
     * Checks the parts.
     *
     * @param nl the Dutch text, not blank
     * @param en the English text, not blank
     * @throws IllegalArgumentException if either is blank
     */
    public LocalizedText {
        Objects.requireNonNull(nl, "nl");
        Objects.requireNonNull(en, "en");
        if (nl.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a localized text must be given in both Dutch and English");
        }
    }

    /**
     * Gives the text in a language.
     *
     * @param locale the language asked for
     * @return the Dutch text if the locale's language is {@code nl}, otherwise the English one
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("nl") ? nl : en;
    }
}
