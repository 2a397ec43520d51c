package dev.positivehealth.browser.replaced;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Fills texts and whole numbers into a text, which is all that the library formats; the JDK's class would bring along how numbers and
 * money are written in every country.
 */
public final class Formatter {
    private final StringBuilder made = new StringBuilder();

    /** Starts with nothing. */
    public Formatter() {}

    /** Starts with nothing; what is filled in is the same everywhere. */
    public Formatter(@Nullable Locale everywhere) {
        this();
    }

    /**
     * Fills in what stands for {@code %s} and {@code %d}, in order; {@code %%} is a percent sign, and {@code %n} ends a line.
     *
     * @throws IllegalArgumentException for anything else after a percent sign
     */
    public Formatter format(String pattern, @Nullable Object... values) {
        int next = 0;
        int from = 0;
        for (int at = pattern.indexOf('%'); at >= 0; at = pattern.indexOf('%', from)) {
            made.append(pattern, from, at);
            switch (at + 1 < pattern.length() ? pattern.charAt(at + 1) : ' ') {
                case 's', 'd' -> made.append(values[next++]);
                case '%' -> made.append('%');
                case 'n' -> made.append('\n');
                default -> throw new IllegalArgumentException("only texts and whole numbers are filled in");
            }
            from = at + 2;
        }
        made.append(pattern, from, pattern.length());
        return this;
    }

    /** {@return what was made} */
    @Override
    public String toString() {
        return made.toString();
    }
}
