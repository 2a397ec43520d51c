package dev.positivehealth.internal.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Numbers of a document: 7, 7.0 and 7e0 are the same whole number; 7.5 and "7" are none. */
public final class WholeNumbers {
    private static final BigDecimal LOWEST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private WholeNumbers() {}

    /**
     * Reads a value as a whole number.
     *
     * @param raw any value of a document
     * @return the number, or empty if the value is not a number of whole value; numbers beyond the range of {@code long}
     *     become its ends, which are outside every scale
     */
    public static OptionalLong of(@Nullable Object raw) {
        if (raw instanceof Integer || raw instanceof Long || raw instanceof Short || raw instanceof Byte) {
            return OptionalLong.of(((Number) raw).longValue());
        }
        if (raw instanceof BigInteger big) {
            return OptionalLong.of(clamp(new BigDecimal(big)));
        }
        if (raw instanceof BigDecimal decimal) {
            return isWhole(decimal) ? OptionalLong.of(clamp(decimal)) : OptionalLong.empty();
        }
        if (raw instanceof Double || raw instanceof Float) {
            double number = ((Number) raw).doubleValue();
            boolean whole = !Double.isNaN(number) && number == Math.rint(number);
            return whole ? OptionalLong.of((long) number) : OptionalLong.empty();
        }
        return OptionalLong.empty();
    }

    /**
     * Reads the text of a JSON number that may be too large for a decimal.
     *
     * @return the number; where its exponent has more digits than a decimal can hold, one that is judged the same; not a number
     *     for the words that some parsers let through
     */
    public static Number parse(String text) {
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Double.NaN;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
            boolean zero = text.substring(0, Math.max(exponent, 0)).chars().noneMatch(c -> c >= '1' && c <= '9');
            if (exponent < 0 || zero) {
                return BigDecimal.ZERO;
            }
            boolean tiny = text.charAt(exponent + 1) == '-';
            BigDecimal far = tiny ? new BigDecimal("1e-400") : new BigDecimal("1e400");
            return text.startsWith("-") ? far.negate() : far;
        }
    }

    private static boolean isWhole(BigDecimal number) {
        // A scale that is not positive tells it already; stripping zeros of such a number could overflow the scale.
        return number.signum() == 0
                || number.scale() <= 0
                || number.stripTrailingZeros().scale() <= 0;
    }

    private static long clamp(BigDecimal number) {
        if (number.compareTo(LOWEST) <= 0) {
            return Long.MIN_VALUE;
        }
        return number.compareTo(HIGHEST) >= 0 ? Long.MAX_VALUE : number.longValue();
    }
}
