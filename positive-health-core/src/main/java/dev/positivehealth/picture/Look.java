package dev.positivehealth.picture;

import dev.positivehealth.Languages;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a picture is to look: its languages, theme, own title if it has one, form for narrow screens, soft fill, and what its ids
 * begin with.
 */
record Look(Languages languages, Theme theme, @Nullable String title, boolean compact, boolean filled, String ids) {
    /** The longest title, in code points. */
    static final int LONGEST_TITLE = 80;

    private static final int LONGEST_IDS = 40;

    Look {
        Objects.requireNonNull(languages, "languages");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(ids, "ids");
    }

    /** English, light, wide, filled. */
    static Look standard() {
        return new Look(Languages.ENGLISH, Theme.LIGHT, null, false, true, "ph");
    }

    Look in(Languages wanted) {
        return new Look(wanted, theme, title, compact, filled, ids);
    }

    Look in(Theme wanted) {
        return new Look(languages, wanted, title, compact, filled, ids);
    }

    Look asCompact() {
        return new Look(languages, theme, title, true, filled, ids);
    }

    Look withoutFill() {
        return new Look(languages, theme, title, compact, false, ids);
    }

    /** @throws IllegalArgumentException if the title is blank or longer than 80 code points */
    Look titled(String wanted) {
        String line = oneLine(wanted);
        if (line.isEmpty() || line.codePointCount(0, line.length()) > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title must have 1 to " + LONGEST_TITLE + " characters");
        }
        return new Look(languages, theme, line, compact, filled, ids);
    }

    /** @throws IllegalArgumentException unless it is a small letter and up to 39 small letters, digits and hyphens */
    Look withIds(String prefix) {
        boolean good = !prefix.isEmpty() && prefix.length() <= LONGEST_IDS && isSmallLetter(prefix.charAt(0));
        for (int i = 1; i < prefix.length() && good; i++) {
            char c = prefix.charAt(i);
            good = isSmallLetter(c) || (c >= '0' && c <= '9') || c == '-';
        }
        if (!good) {
            throw new IllegalArgumentException(
                    "ids begin with a small letter and up to 39 small letters, digits and hyphens, but were to begin with "
                            + prefix);
        }
        return new Look(languages, theme, title, compact, filled, prefix);
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** The own title, or the one of this kind of picture. */
    String title(String key) {
        return title == null ? PictureTexts.in(languages, key) : title;
    }

    /** A text without line ends, so that it cannot look like another one. */
    static String oneLine(String text) {
        return String.join(" ", TextFit.words(text));
    }
}
