package dev.positivehealth.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text may become, and how it is broken into lines. A text of {@link Letters} alone has their width in every font,
 * as it is drawn to it. For others the viewer chooses the font, so the widths are those of the widest common sans-serif, in
 * bold (DejaVu Sans Bold, and a little more): a text that fits here fits in narrower fonts too.
 */
final class TextFit {
    /** From the space to the tilde, in ems. */
    private static final double[] ASCII = {
        .36, .47, .54, .85, .71, 1.02, .89, .32, .47, .47, .54, .85, .40, .43, .40, .38, .71, .71, .71, .71, .71, .71,
        .71, .71, .71, .71, .42, .42, .85, .85, .85, .60, 1.02, .79, .78, .75, .85, .70, .70, .84, .85, .39, .39, .79,
        .65, 1.01, .85, .87, .75, .87, .79, .74, .70, .83, .79, 1.12, .79, .74, .74, .47, .38, .47, .85, .51, .51, .69,
        .73, .61, .73, .69, .45, .73, .73, .36, .36, .68, .36, 1.06, .73, .70, .73, .73, .51, .61, .49, .73, .67, .94,
        .66, .67, .60, .73, .38, .73, .85
    };

    /** What no letter of the scripts that were measured exceeds: the Arabic seen; emoji are narrower. */
    private static final double WIDEST = 1.4;

    private static final double WIDEST_LATIN = 1.2;
    private static final double IDEOGRAPH = 1.05;

    /** The width of normal letters at most, as a share of that of bold ones. */
    private static final double LIGHTER = .94;

    private static final String HYPHEN = "-";

    private TextFit() {}

    /** The width of a text in bold. */
    static double width(String text, double size) {
        return width(text, size, Canvas.BOLD);
    }

    /** The width of a text of a weight: the {@link #exact} one if it is known, else what it does not exceed. */
    static double width(String text, double size, String weight) {
        double exact = exact(text, size, weight);
        return exact < 0 ? widest(text) * size * (weight.equals(Canvas.BOLD) ? 1 : LIGHTER) : exact;
    }

    /** The width of a text of known letters alone, which can be drawn as wide as that in any font; below 0 for others. */
    static double exact(String text, double size, String weight) {
        boolean bold = weight.equals(Canvas.BOLD);
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            double letter = Letters.width(text.charAt(i), bold);
            if (letter < 0) {
                return letter;
            }
            ems += letter;
        }
        return ems * size;
    }

    private static double widest(String text) {
        double ems = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            ems += ems(c);
            i += Character.charCount(c);
        }
        return ems;
    }

    private static double ems(int c) {
        if (c >= ' ' && c <= '~') {
            return ASCII[c - ' '];
        }
        if (c < 0x180 || (c >= 0x1E00 && c < 0x1F00)) {
            return latin(c);
        }
        if (c < 0x370) {
            return WIDEST_LATIN;
        }
        if (c < 0x400) {
            return Character.isUpperCase(c) ? 1.02 : .9;
        }
        if (c < 0x530) {
            return cyrillic(c);
        }
        return isSquare(c) ? IDEOGRAPH : WIDEST;
    }

    private static double latin(int c) {
        return switch (c) {
            case 0xA0 -> ASCII[0];
            case 0xB7 -> .4;
            // Ligatures and letters with two parts, the W with a sign, fractions, the apostrophe n.
            case 0xA9, 0xAE, 0xC6, 0xE6, 0x152, 0x153, 0x174, 0xBC, 0xBD, 0xBE, 0x149, 0x126 -> WIDEST_LATIN;
            default -> c >= 0x1E00 ? WIDEST_LATIN : Character.isUpperCase(c) ? .87 : .86;
        };
    }

    private static double cyrillic(int c) {
        return switch (c) {
            // Zhe, sha, shcha, yeru and yu; lje and nje.
            case 0x416, 0x428, 0x429, 0x42B, 0x42E, 0x409, 0x40A -> 1.36;
            case 0x436, 0x448, 0x449, 0x44B, 0x44E, 0x459, 0x45A, 0x444 -> 1.14;
            default -> c >= 0x460 ? 1.36 : Character.isUpperCase(c) ? 1.03 : .84;
        };
    }

    /** Chinese, Japanese and Korean letters, which fill a square. */
    private static boolean isSquare(int c) {
        return (c >= 0x2E80 && c < 0xA4D0)
                || (c >= 0xAC00 && c < 0xD7B0)
                || (c >= 0xF900 && c < 0xFB00)
                || (c >= 0xFF00 && c < 0xFFF0)
                || (c >= 0x20000 && c < 0x30000);
    }

    /** Breaks at spaces a text of a weight, and inside a word only if the word alone is too wide. */
    static List<String> wrap(String text, double size, String weight, double widest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size, weight) <= widest) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(lastPart(word, size, weight, widest, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    /** The parts between white space, at least one; a no-break space is none. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String stripped = text.strip();
        int from = 0;
        for (int i = 0; i <= stripped.length(); i++) {
            if (i == stripped.length() || isSpace(stripped.charAt(i))) {
                if (i > from || stripped.isEmpty()) {
                    words.add(stripped.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Breaks into as many lines as {@link #wrap}, of about the same width, so that no single word is left at the end. */
    static List<String> balance(String text, double size, String weight, double widest) {
        List<String> lines = wrap(text, size, weight, widest);
        double most = width(text.strip(), size, weight) / lines.size();
        for (double narrower = most; narrower < widest && lines.size() > 1; narrower += size) {
            List<String> balanced = wrap(text, size, weight, narrower);
            if (balanced.size() == lines.size()) {
                return balanced;
            }
        }
        return lines;
    }

    private static String lastPart(String word, double size, String weight, double widest, List<String> lines) {
        String rest = word;
        while (width(rest, size, weight) > widest && rest.codePointCount(0, rest.length()) > 1) {
            int end = end(rest, size, weight, widest, true);
            boolean hyphen = end > 0;
            end = hyphen ? end : end(rest, size, weight, widest, false);
            lines.add(rest.substring(0, end) + (hyphen && isInLetters(rest, end) ? HYPHEN : ""));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** Where the longest part ends that fits on a line; with room for a hyphen, 0 if none does. */
    private static int end(String word, double size, String weight, double widest, boolean hyphen) {
        int first = Character.charCount(word.codePointAt(0));
        int end = hyphen ? 0 : first;
        for (int next = first; next < word.length(); next += Character.charCount(word.codePointAt(next))) {
            // The width of the part itself: a sum of widths would differ from it in the last bit.
            String part = word.substring(0, next) + (hyphen && isInLetters(word, next) ? HYPHEN : "");
            if (width(part, size, weight) <= widest) {
                end = next;
            }
        }
        return end;
    }

    /** Whether a place is between letters of a script that breaks words with a hyphen. */
    private static boolean isInLetters(String word, int place) {
        return isHyphenated(word.codePointBefore(place)) && isHyphenated(word.codePointAt(place));
    }

    private static boolean isHyphenated(int c) {
        return Character.isLetter(c) && (c < 0x530 || (c >= 0x1E00 && c < 0x2000));
    }
}
