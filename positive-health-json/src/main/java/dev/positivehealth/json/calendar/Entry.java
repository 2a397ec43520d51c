package dev.positivehealth.json.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One appointment.
 *
 * @param begins when it begins; empty if it is of the whole day
 * @param ends when it ends; empty if it is of the whole day
 */
record Entry(
        String uid,
        LocalDate day,
        Optional<Instant> begins,
        Optional<Instant> ends,
        String summary,
        String description) {}
