package dev.positivehealth.consent;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;

/** The words of consent. */
final class ConsentTexts {
    static final String WORDING_VERSION = "positive-health/consent/2";

    private static final Texts TEXTS = Texts.of("consent");

    private ConsentTexts() {}

    static LocalizedText get(String key) {
        return TEXTS.get(key, LocalizedText::of);
    }
}
