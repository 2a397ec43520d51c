package dev.positivehealth.programme;

import java.time.LocalDate;

/** Days in their order. */
final class Days {
    private Days() {}

    static void order(String what, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(what + " must not end before it begins");
        }
    }
}
