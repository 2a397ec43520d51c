package dev.positivehealth.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text may become, and how it is broken into lines. The viewer chooses the font, so the widths are those of
 * the widest common sans-serif, in bold: a text that fits here fits in narrower fonts too.
 */
final class TextFit {
    /** The last letter of Latin Extended-A; other scripts have letters as wide as the Cyrillic zhe. */
    private static final int LAST_COMMON_LATIN = 0x17F;

    private TextFit() {}

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(TextFit::ems).sum() * size;
    }

    private static double ems(int c) {
        if (c > LAST_COMMON_LATIN) {
            return 1.25;
        }
        return switch (c) {
            case 'i', 'j', 'l', 'I', '.', ',', ':', ';', '\'', '|', '!', ' ', '\u00A0' -> 0.42;
            case 'm', 'w', 'M', 'W', '@', '%', '\u00C6', '\u00E6', '\u0152', '\u0153' -> 1.12;
            default -> Character.isUpperCase(c) ? 0.88 : 0.73;
        };
    }

    /** The width of letters of a weight at most, as a share of that of bold letters. */
    static double weight(String weight) {
        return weight.equals("bold") ? 1 : 0.88;
    }

    /** Breaks at spaces, and inside a word only if the word alone is too wide. */
    static List<String> wrap(String text, double size, double widest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= widest) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(lastPart(word, size, widest, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    private static String lastPart(String word, double size, double widest, List<String> lines) {
        StringBuilder part = new StringBuilder();
        for (int c : word.codePoints().toArray()) {
            int fits = part.length();
            part.appendCodePoint(c);
            // The width of the longer part itself: a sum of widths would differ from it in the last bit.
            if (fits > 0 && width(part.toString(), size) > widest) {
                lines.add(part.substring(0, fits));
                part.delete(0, fits);
            }
        }
        return part.toString();
    }
}
