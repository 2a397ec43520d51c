package dev.positivehealth.json.conformance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The right ways of the small things: numbers, days, references, names in a path, rounding. */
final class Plain {
    private static final Pattern NUMBER = Pattern.compile("(-?)([0-9]+)(?:\\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final List<Integer> IGNORABLE = List.of(0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0);
    private static final int MOST_DIGITS = 18;

    private Plain() {}

    /** A number; one of more than 18 digits before its point has the value of ±10 to the 18th. */
    record Whole(boolean isWhole, BigInteger value) {
        static final Whole NOT = new Whole(false, BigInteger.ZERO);

        static Whole of(BigInteger value) {
            return new Whole(true, value);
        }
    }

    /** rules.md 1: judged exactly, however many digits. */
    static Whole whole(String literal) {
        Matcher parts = NUMBER.matcher(literal);
        if (!parts.matches()) {
            return Whole.NOT;
        }
        String fraction = parts.group(3) == null ? "" : parts.group(3);
        String digits = (parts.group(2) + fraction).replaceFirst("^0+", "");
        String significant = digits.replaceFirst("0+$", "");
        if (significant.isEmpty()) {
            return Whole.of(BigInteger.ZERO);
        }
        BigInteger power = new BigInteger(parts.group(4) == null ? "0" : parts.group(4))
                .subtract(BigInteger.valueOf(fraction.length()))
                .add(BigInteger.valueOf(digits.length() - significant.length()));
        if (power.signum() < 0) {
            return Whole.NOT;
        }
        boolean isHuge =
                power.add(BigInteger.valueOf(significant.length())).compareTo(BigInteger.valueOf(MOST_DIGITS)) > 0;
        BigInteger value = isHuge
                ? BigInteger.TEN.pow(MOST_DIGITS)
                : new BigInteger(significant).multiply(BigInteger.TEN.pow(power.intValueExact()));
        return Whole.of(parts.group(1).isEmpty() ? value : value.negate());
    }

    /** scoring.md 4: one decimal, halves away from zero. */
    static BigDecimal rounded(long sum, int answered) {
        return rounded(sum, answered, RoundingMode.HALF_UP);
    }

    static BigDecimal rounded(long sum, int answered, RoundingMode mode) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answered), 1, mode);
    }

    /** rules.md 1: of the years 1900 to 2200. */
    static boolean isDay(String text) {
        return isDay(text, 1900, 2200);
    }

    static boolean isDay(String text, int firstYear, int lastYear) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(3));
        return year >= firstYear
                && year <= lastYear
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= days(year, month);
    }

    private static int days(int year, int month) {
        boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return switch (month) {
            case 2 -> isLeap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    static boolean isHalf(int codePoint) {
        return codePoint >= 0xD800 && codePoint <= 0xDFFF;
    }

    static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(Plain::isHalf);
    }

    static String withoutHalves(String text) {
        return mapped(text, Plain::isHalf, "\uFFFD");
    }

    static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    /** rules.md 3: what no reference holds; spaces at the ends and the normal form are judged apart. */
    static boolean isRefused(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> isNoncharacter(c) || isIgnorable(c);
        };
    }

    static boolean isNoncharacter(int c) {
        return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    }

    static boolean isIgnorable(int c) {
        return IGNORABLE.contains(c) || (c >= 0x180B && c <= 0x180D) || (c >= 0xFE00 && c <= 0xFE0F);
    }

    static boolean isNormal(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** rules.md 2, unknown names in a path: cut, then controls and halves, then the escapes of a pointer. */
    static String inPath(String name) {
        return pointer(shown(cut(name)));
    }

    static String cut(String name) {
        return codePoints(name) <= 64 ? name : name.substring(0, name.offsetByCodePoints(0, 64));
    }

    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .forEach(c -> shown.append(
                        Character.getType(c) == Character.CONTROL || isHalf(c)
                                ? String.format("\\u%04x", c)
                                : Character.toString(c)));
        return shown.toString();
    }

    static String mapped(String text, IntPredicate which, String replacement) {
        StringBuilder mapped = new StringBuilder();
        text.codePoints().forEach(c -> mapped.append(which.test(c) ? replacement : Character.toString(c)));
        return mapped.toString();
    }

    static String pointer(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** rules.md 2, order: by code point of the raw name. */
    static Comparator<String> byCodePoint() {
        return (one, other) -> {
            int[] left = one.codePoints().toArray();
            int[] right = other.codePoints().toArray();
            for (int i = 0; i < Math.min(left.length, right.length); i++) {
                if (left[i] != right[i]) {
                    return Integer.compare(left[i], right[i]);
                }
            }
            return Integer.compare(left.length, right.length);
        };
    }
}
