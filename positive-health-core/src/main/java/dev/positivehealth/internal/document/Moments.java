package dev.positivehealth.internal.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How days and instants are written in documents, and in no other way. */
public final class Moments {
    /** An instant: UTC, seconds, and up to nine decimals. */
    public static final String INSTANT =
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$";

    /** A day. */
    public static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private static final Pattern DAY_FORM = Pattern.compile(DAY);
    private static final Pattern INSTANT_FORM = Pattern.compile(INSTANT);
    /** The first day that a document may name. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The last day that a document may name. */
    public static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private static final int LAST_YEAR = 9_999;
    private static final Instant FIRST_INSTANT = FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant END = LAST_DAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private Moments() {}

    /** {@return the day of a text such as {@code 2026-03-01}; empty if it is no such day} */
    public static Optional<LocalDate> day(String text) {
        return read(text, DAY_FORM, Moments::dayOf);
    }

    /** {@return the day on which a sheet was filled in; empty if it is no day of the years 1900 to 2200} */
    public static Optional<LocalDate> dayTaken(String text) {
        return day(text).filter(Moments::isNear);
    }

    /** {@return the instant of a text such as {@code 2026-03-01T09:00:00Z}; empty if it is none of the years 1900 to 2200} */
    public static Optional<Instant> instant(String text) {
        return read(text, INSTANT_FORM, Moments::instantOf).filter(Moments::canHold);
    }

    /** {@return whether a document can hold a day: one of the years 0000 to 9999} */
    public static boolean canHold(LocalDate day) {
        return day.getYear() >= 0 && day.getYear() <= LAST_YEAR;
    }

    /** {@return whether a document can hold an instant: one of the years 1900 to 2200} */
    public static boolean canHold(Instant at) {
        return !at.isBefore(FIRST_INSTANT) && at.isBefore(END);
    }

    /** {@return whether a sheet can have been filled in on a day: one of the years 1900 to 2200} */
    public static boolean isNear(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    // Read by hand: formatters of java.time bring all time zones along where the core is compiled to JavaScript.
    private static LocalDate dayOf(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static Instant instantOf(String text) {
        LocalTime time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
        int end = text.length() - 1;
        int nanos = end > 20 ? number((text.substring(20, end) + "00000000").substring(0, 9), 0, 9) : 0;
        return dayOf(text).atTime(time.withNano(nanos)).toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int until) {
        return Integer.parseInt(text.substring(from, until));
    }

    private static <T> Optional<T> read(String text, Pattern form, Function<String, T> parse) {
        if (!form.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
