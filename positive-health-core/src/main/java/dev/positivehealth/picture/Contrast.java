package dev.positivehealth.picture;

/** How well two colours can be told from each other by their lightness, after WCAG 2.2. */
final class Contrast {
    /** What a text must have (success criterion 1.4.3). */
    static final double OF_TEXT = 4.5;

    /** What a shape must have that carries meaning (success criterion 1.4.11). */
    static final double OF_SHAPES = 3;

    /** How much of a pixel the thinnest line with a meaning covers at least, wherever it lies; the rest of it is ground. */
    static final double COVERED = 0.75;

    private static final int COLOUR = "#RRGGBB".length();
    private static final double HIGHEST = 255;

    private Contrast() {}

    /** {@return whether a text is a colour as {@code #RRGGBB}} */
    static boolean isColour(String text) {
        if (text.length() != COLOUR || text.charAt(0) != '#') {
            return false;
        }
        for (int i = 1; i < COLOUR; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f') && (c < 'A' || c > 'F')) {
                return false;
            }
        }
        return true;
    }

    /** {@return the ratio of two colours, from 1 to 21} */
    static double between(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** {@return the ratio of the thinnest line to the ground, as a screen shows it: paler than its colour} */
    static double ofThinLine(String line, String ground) {
        double a = luminance(line, ground, COVERED);
        double b = luminance(ground);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** {@return a ratio for people, rounded down so that what is too little never looks like enough: {@code 2.9:1}} */
    static String words(double ratio) {
        long tenths = (long) Math.floor(ratio * 10);
        return tenths / 10 + "." + tenths % 10 + ":1";
    }

    private static double luminance(String colour) {
        return luminance(colour, colour, 1);
    }

    /** Of a pixel that a colour covers by a share, and another one else. */
    private static double luminance(String colour, String other, double share) {
        return 0.2126 * linear(mixed(colour, other, share, 1))
                + 0.7152 * linear(mixed(colour, other, share, 3))
                + 0.0722 * linear(mixed(colour, other, share, 5));
    }

    private static double mixed(String colour, String other, double share, int from) {
        return (share * part(colour, from) + (1 - share) * part(other, from)) / HIGHEST;
    }

    private static int part(String colour, int from) {
        return Integer.parseInt(colour.substring(from, from + 2), 16);
    }

    private static double linear(double c) {
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
}
