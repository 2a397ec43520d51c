package dev.positivehealth.examples.portal.site;

import dev.positivehealth.json.calendar.AppointmentCalendar;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Days as a file for somebody's own calendar, which others often can look into. What it says is the library's: a day, and
 * nothing of what it is about. The name of the file says no more.
 */
@Component
public final class DayFile {
    private final String domain;
    private final Clock clock;

    DayFile(@Value("${portal.domain}") String domain, Clock clock) {
        this.domain = domain;
        this.clock = clock;
    }

    /** {@return what is written with the library's calendar, in the language of the page} */
    public <T> T write(Words words, BiFunction<AppointmentCalendar, Instant, T> days) {
        return days.apply(AppointmentCalendar.of(domain, words.languages()), clock.instant());
    }

    /** {@return a calendar to be taken along} */
    public static ResponseEntity<String> toTake(String calendar) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/calendar;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("days.ics")
                                .build()
                                .toString())
                .body(calendar);
    }
}
