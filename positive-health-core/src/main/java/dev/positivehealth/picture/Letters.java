package dev.positivehealth.picture;

/**
 * The widths of Latin letters in Arial, which are those of Helvetica and of Liberation Sans too: these fonts were made to break
 * lines at the same places. Where a viewer has none of them, a text is drawn as wide as here all the same ({@link Canvas#write}).
 */
final class Letters {
    /** What a letter has that is not known here. */
    static final double UNKNOWN = -1;

    // From the space to the tilde, in ems.
    private static final double[] NORMAL = {
        .278, .278, .355, .556, .556, .889, .667, .191, .333, .333, .389, .584, .278, .333, .278, .278, .556, .556,
        .556, .556, .556, .556, .556, .556, .556, .556, .278, .278, .584, .584, .584, .556, 1.015, .667, .667, .722,
        .722, .667, .611, .778, .722, .278, .500, .667, .556, .833, .722, .778, .667, .778, .722, .667, .611, .722,
        .667, .944, .667, .667, .611, .278, .278, .278, .469, .556, .333, .556, .556, .500, .556, .556, .278, .556,
        .556, .222, .222, .500, .222, .833, .556, .556, .556, .556, .333, .500, .278, .556, .500, .722, .500, .500,
        .500, .334, .260, .334, .584
    };
    private static final double[] BOLD = {
        .278, .333, .474, .556, .556, .889, .722, .238, .333, .333, .389, .584, .278, .333, .278, .278, .556, .556,
        .556, .556, .556, .556, .556, .556, .556, .556, .333, .333, .584, .584, .584, .611, .975, .722, .722, .722,
        .722, .667, .611, .778, .722, .278, .556, .722, .611, .833, .722, .778, .667, .778, .722, .667, .611, .722,
        .667, .944, .667, .667, .611, .333, .278, .333, .584, .556, .333, .556, .611, .556, .611, .556, .333, .611,
        .611, .278, .278, .556, .278, .889, .611, .611, .611, .611, .389, .556, .333, .611, .556, .778, .556, .556,
        .500, .389, .280, .389, .584
    };

    /** From U+00A0 to U+017F: letters as wide as these; a space for what is as wide as none. */
    private static final String AS_WIDE_AS = ",(####|#(  #+  # #(((+#,(( #MMMF&&&&&& CEEEE,,,,CCGGGGG+"
            + "GCCCCEEF######%J####,,,,???????#F????J?J&#&#&#CJCJCJCJC "
            + "C?E#E#E#E#E#G?G?G?G?C?C?,,,,,,,i,,  Ji&JJ?i?i? ? ?iC?C?C"
            + "? C?G?G?G? WCrCrCrEJEJEJEJF!F F!C?C?C?C?C?C?WwEJEFzFzFzi";

    private static final char FIRST = '\u00A0';

    private Letters() {}

    /** {@return the width of a letter in ems, or {@link #UNKNOWN}} */
    static double width(int c, boolean bold) {
        if (c >= ' ' && c <= '~') {
            return (bold ? BOLD : NORMAL)[c - ' '];
        }
        if (c == FIRST) {
            return NORMAL[0];
        }
        if (c > FIRST && c < FIRST + AS_WIDE_AS.length()) {
            char other = AS_WIDE_AS.charAt(c - FIRST);
            return other == ' ' ? wide(c) : (bold ? BOLD : NORMAL)[other - ' '];
        }
        return switch (c) {
            // Dashes, quotation marks, three dots, the euro.
            case 0x2013, 0x20AC -> .556;
            case 0x2014, 0x2026 -> 1;
            case 0x2018, 0x2019 -> bold ? .278 : .222;
            case 0x201C, 0x201D -> bold ? .5 : .333;
            default -> UNKNOWN;
        };
    }

    private static double wide(int c) {
        // The ligatures of A and O with E.
        return c == 0xC6 || c == 0x152 ? 1 : UNKNOWN;
    }
}
