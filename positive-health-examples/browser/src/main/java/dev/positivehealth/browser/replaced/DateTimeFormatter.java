package dev.positivehealth.browser.replaced;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;

/** The one form of {@code java.time} that the core writes; the JDK's class would bring all time zones and patterns along. */
public final class DateTimeFormatter {
    /** Instants in UTC, as {@link Instant#toString()} writes them. */
    public static final DateTimeFormatter ISO_INSTANT = new DateTimeFormatter();

    private static final int THOUSAND = 1_000;

    private DateTimeFormatter() {}

    /** {@return an instant as a text: with no decimals of a second, or three, six or nine} */
    public String format(TemporalAccessor at) {
        Instant instant = (Instant) at;
        LocalDateTime time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(time.toLocalDate().toString());
        text.append(two('T', time.getHour())).append(two(':', time.getMinute())).append(two(':', time.getSecond()));
        int nanos = instant.getNano();
        if (nanos != 0) {
            int digits = nanos % THOUSAND != 0 ? 9 : nanos % (THOUSAND * THOUSAND) != 0 ? 6 : 3;
            text.append('.').append(Integer.toString(nanos + 1_000_000_000), 1, 1 + digits);
        }
        return text.append('Z').toString();
    }

    private static String two(char before, int number) {
        return before + (number < 10 ? "0" : "") + number;
    }
}
