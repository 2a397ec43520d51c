package dev.positivehealth.json.table;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in .xlsx, where a character that XML cannot hold as it is stands as {@code _x000D_} (ISO/IEC 29500, ST_Xstring). */
final class XlsxText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** An underscore that, whatever follows, could begin an escape. */
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}");

    private XlsxText() {}

    /** {@return a text in which every character is one that XML keeps, and what looks like an escape is one} */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLost(c)
                    || (c == '_'
                            && LIKE_AN_ESCAPE
                                    .matcher(text)
                                    .region(i, text.length())
                                    .lookingAt())) {
                encoded.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    private static boolean isLost(char c) {
        return (c < ' ' && c != '\t' && c != '\n') || c == '\uFFFE' || c == '\uFFFF';
    }

    /** {@return a text without escapes} */
    static String decoded(String text) {
        return text.indexOf('_') < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
