package dev.positivehealth;

/** How long texts are, and which characters a reference or path may hold. */
final class CodePoints {
    private CodePoints() {}

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** True if there is no control character (Unicode's Cc) and no unpaired surrogate. */
    static boolean isPlain(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) || isUnpaired(c));
    }

    static boolean isUnpaired(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
