package dev.positivehealth.internal.text;

/**
 * The rule of every text by which a host tells people, groups and rounds apart: two that look the same are the same.
 *
 * <p>It is in normal form C, has no space at its ends, no other space than U+0020, and nothing that is not seen: no control,
 * format, private-use, separator, ignorable or non-character. Characters that this JDK does not know are not judged; letter
 * case and letters of different scripts that look alike are the host's.
 */
public final class ReferenceText {
    /** Characters that a reference may not hold, for a regular expression of Java and of ECMA 262; noncharacters go beyond it. */
    public static final String REFUSED =
            "\\p{Cc}\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000"
                    + "\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180d\\u3164\\ufe00-\\ufe0f\\uffa0\\ufdd0-\\ufdef\\ufffe\\uffff";

    private ReferenceText() {}

    /** {@return whether a text keeps the rule and has 1 to {@code longest} code points} */
    public static boolean isValid(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        return length > 0
                && length <= longest
                && text.charAt(0) != ' '
                && text.charAt(text.length() - 1) != ' '
                && (isAscii(text)
                        || (text.codePoints().allMatch(ReferenceText::isSeen) && NormalForm.isComposed(text)));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> !isNonCharacter(c) && !isIgnorable(c);
        };
    }

    private static boolean isNonCharacter(int c) {
        return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    }

    /** Those of Unicode's default-ignorable code points that are assigned and not of the category Cf. */
    private static boolean isIgnorable(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180D)
                || c == 0x3164
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFFA0;
    }
}
