package dev.positivehealth;

import dev.positivehealth.internal.text.NoBean;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place of a value in a document, as a JSON Pointer (RFC 6901): {@code /answers/sleeping}.
 *
 * <p>A path may contain names that somebody typed, so each is cut at 64 code points, and control characters (Unicode's
 * Cc) and unpaired surrogates are written as {@code \}{@code u0001}, before the pointer's own escapes {@code ~0} and
 * {@code ~1}.
 */
public final class PropertyPath implements NoBean {
    /** The whole document: the empty pointer. */
    public static final PropertyPath ROOT = new PropertyPath("");

    private static final int LONGEST_NAME = 64;

    private final String pointer;

    private PropertyPath(String pointer) {
        this.pointer = pointer;
    }

    /** {@return the path of a property of this value, by its name as it came in} */
    public PropertyPath child(String name) {
        StringBuilder path = new StringBuilder(pointer).append('/');
        name.codePoints().limit(LONGEST_NAME).forEach(c -> append(path, c));
        return new PropertyPath(path.toString());
    }

    /** {@return the path of an element of this list, by its index from 0} */
    public PropertyPath child(int index) {
        return new PropertyPath(pointer + "/" + index);
    }

    private static void append(StringBuilder path, int c) {
        if (Character.isISOControl(c) || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            path.append("\\u").append(Integer.toHexString(0x1_0000 | c), 1, 5);
        } else if (c == '~') {
            path.append("~0");
        } else if (c == '/') {
            path.append("~1");
        } else {
            path.appendCodePoint(c);
        }
    }

    /**
     * Compares two names by their code points, which {@link String#compareTo(String)} does not do beyond U+FFFF.
     *
     * @return negative, zero or positive, as {@link Comparable#compareTo(Object)}
     */
    public static int compareNames(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shared && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        if (same == shared) {
            return Integer.compare(one.length(), other.length());
        }
        if (same > 0 && Character.isHighSurrogate(one.charAt(same - 1))) {
            // The names differ in the middle of a code point, which begins one char earlier.
            same--;
        }
        return Integer.compare(one.codePointAt(same), other.codePointAt(same));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PropertyPath that && pointer.equals(that.pointer);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(pointer);
    }

    /** The JSON Pointer; it may hold a name that somebody typed, cut and escaped. */
    @Override
    public String toString() {
        return pointer;
    }
}
