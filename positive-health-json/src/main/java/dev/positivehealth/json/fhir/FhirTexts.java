package dev.positivehealth.json.fhir;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.questionnaire.Questionnaire;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Texts of a resource: in its language, and beside it in every other, by FHIR's extension for translations.
 *
 * @param languages the language of the resource first
 * @param isAlone whether other languages are left out, for programs that show no translations
 */
record FhirTexts(Languages languages, boolean isAlone) {
    /** In all languages; that of the resource is English if all texts are in it. */
    static FhirTexts all(Questionnaire questionnaire) {
        return new FhirTexts(Languages.of(questionnaire.languageFor(Languages.ENGLISH)), false);
    }

    /** In the one language that suits a reader best. */
    static FhirTexts alone(Questionnaire questionnaire, Languages wanted) {
        return new FhirTexts(wanted.startingWith(questionnaire.languageFor(wanted)), true);
    }

    String language() {
        return languages.tags().get(0);
    }

    /** Puts a text into an object. */
    void put(Map<String, Object> object, String name, LocalizedText text) {
        object.put(name, shown(text));
        List<Map<String, Object>> translations = others(text, FhirTexts::translation);
        if (!translations.isEmpty()) {
            object.put("_" + name, Fhir.object("extension", translations));
        }
    }

    /** A text in the language of the resource; FHIR has no spaces at the ends of a text. */
    String shown(LocalizedText text) {
        return text.in(languages).strip();
    }

    /** A text in all other languages, each made into an object of its tag and its words; none if the language stands alone. */
    List<Map<String, Object>> others(LocalizedText text, BiFunction<String, String, Map<String, Object>> made) {
        String shown = text.languageFor(languages);
        return text.texts().entrySet().stream()
                .filter(one -> !isAlone && !one.getKey().equals(shown))
                .map(one -> made.apply(one.getKey(), one.getValue().strip()))
                .toList();
    }

    private static Map<String, Object> translation(String tag, String words) {
        return Fhir.object(
                "url",
                FhirNames.EXTENSION + "translation",
                "extension",
                List.of(
                        Fhir.object("url", "lang", "valueCode", tag),
                        Fhir.object("url", "content", "valueString", words)));
    }
}
