/**
 * The days that people agreed on, as iCalendar (RFC 5545) for their own calendar, without anything of what it is about.
 *
 * <p>Start with {@link dev.positivehealth.json.calendar.AppointmentCalendar}. It needs ical4j ({@code org.mnode.ical4j:ical4j}), which
 * is optional: no class of it loads before a calendar is written.
 */
@NullMarked
package dev.positivehealth.json.calendar;

import org.jspecify.annotations.NullMarked;
