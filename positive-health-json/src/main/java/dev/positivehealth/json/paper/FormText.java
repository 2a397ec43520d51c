package dev.positivehealth.json.paper;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.internal.text.Texts;
import java.util.Map;
import java.util.stream.Collectors;

/** The library's words on a form in the language of a questionnaire, and any text as HTML or as a string of CSS. */
record FormText(Languages languages) {
    private static final Texts TEXTS = Texts.of("paper");

    static LocalizedText of(String key) {
        return TEXTS.get(key, LocalizedText::of);
    }

    /** {@return the language of the questionnaire's own texts} */
    String tag() {
        return languages.tags().get(0);
    }

    String words(String key) {
        return of(key).in(languages);
    }

    /** {@return an element of the library's words, which says its language where that is not the questionnaire's} */
    String element(String name, String attributes, String key) {
        return element(name, attributes, key, Map.of());
    }

    /** {@return such an element with other HTML in it, by the names of its places} */
    String element(String name, String attributes, String key, Map<String, String> arguments) {
        String language = isForeign(key)
                ? " lang=\"" + spoken(key) + "\" dir=\""
                        + Direction.of(spoken(key)).value() + '"'
                : "";
        return '<' + name + attributes + language + '>' + Texts.fill(escaped(words(key)), arguments) + "</" + name
                + '>';
    }

    /** {@return a text of the questionnaire as it stands among words of the library} */
    String among(String key, String text) {
        return isForeign(key) ? "<bdi lang=\"" + tag() + "\">" + escaped(text) + "</bdi>" : escaped(text);
    }

    private String spoken(String key) {
        return of(key).languageFor(languages);
    }

    private boolean isForeign(String key) {
        return !(tag() + '-').startsWith(spoken(key) + '-');
    }

    /** {@return a text as HTML shows it; what XML and HTML have no character for is U+FFFD} */
    static String escaped(String text) {
        return text.codePoints()
                .mapToObj(c -> switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    default -> isCharacter(c) ? new String(Character.toChars(c)) : "\uFFFD";
                })
                .collect(Collectors.joining());
    }

    /** {@return a text as a string of CSS, in which anything but letters, digits and spaces is escaped} */
    static String css(String text) {
        return text.codePoints()
                .mapToObj(c -> {
                    if (!isCharacter(c)) {
                        return "\uFFFD";
                    }
                    return Character.isLetterOrDigit(c) || c == ' '
                            ? new String(Character.toChars(c))
                            : '\\' + Integer.toHexString(c) + ' ';
                })
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static boolean isCharacter(int c) {
        return !Character.isISOControl(c) && (c < 0xD800 || c > 0xDFFF);
    }
}
