package dev.positivehealth.json.calendar;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.ConversationEvent;
import dev.positivehealth.internal.text.Texts;
import dev.positivehealth.internal.text.Words;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.ActionState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes the days that were agreed on as iCalendar, so that a person or a conversation partner takes them into a calendar.
 *
 * <p>A calendar is often shared, with a team or an employer, so nothing in it says what an appointment is about, with whom, or that
 * it has to do with health: a neutral summary, the day, and an identifier. There is no organizer and no attendee; a host that
 * invites people adds them. Each entry is {@code CLASS:PRIVATE} and does not block the day unless it has a time.
 *
 * <p>The identifier (UID) stays the same for the same appointment: {@code talk.c-1.2@example.org} is the second follow-up of the
 * conversation {@code c-1}. So that it is no one else's, the host gives its conversations and plans ids that are unique in its domain,
 * and that tell nothing of a person. Lines end in CR LF and are folded.
 *
 * <p>Example: {@code AppointmentCalendar.of("example.org", Languages.DUTCH).followUp(conversation, Instant.parse("2026-03-01T09:00:00Z"))}.
 */
public final class AppointmentCalendar {
    private static final Texts TEXTS = Texts.of("calendar");
    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final String AT = "@";
    private static final char DOT = '.';

    private final String domain;
    private final String summary;
    private final String description;
    private final @Nullable Hours hours;

    private AppointmentCalendar(String domain, String summary, String description, @Nullable Hours hours) {
        this.domain = domain;
        this.summary = summary;
        this.description = description;
        this.hours = hours;
    }

    /** When on its day an appointment is. */
    private record Hours(LocalTime begins, Duration lasts, ZoneId zone) {}

    /**
     * Writes appointments of the whole day.
     *
     * @param domain the host's, such as {@code example.org}; at most 253 letters, digits, hyphens and points
     * @param languages in which the summary is
     * @throws IllegalArgumentException if the domain is not of that form
     */
    public static AppointmentCalendar of(String domain, Languages languages) {
        if (!DOMAIN.matcher(Objects.requireNonNull(domain, "domain")).matches()) {
            throw new IllegalArgumentException("a domain must have 1 to 253 letters, digits, hyphens and points");
        }
        return new AppointmentCalendar(domain, text("follow-up", languages), text("kept", languages), null);
    }

    private static String text(String key, Languages languages) {
        return TEXTS.get(key, LocalizedText::of).in(languages);
    }

    /**
     * Writes appointments at a time. In the file it is in UTC, so that every calendar shows it in its own zone without knowing
     * this one; if the rules of the zone change after it is written, the entry does not follow.
     *
     * @param lasts above zero, at most 24 hours
     * @throws IllegalArgumentException if it does not last so long
     */
    public AppointmentCalendar at(LocalTime begins, Duration lasts, ZoneId zone) {
        Objects.requireNonNull(begins, "begins");
        Objects.requireNonNull(zone, "zone");
        if (lasts.isNegative() || lasts.isZero() || lasts.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("an appointment must last more than 0 and at most 24 hours");
        }
        return new AppointmentCalendar(domain, summary, description, new Hours(begins, lasts, zone));
    }

    /**
     * Calls appointments by the host's own words, which tell nothing of what they are about either.
     *
     * @throws IllegalArgumentException if the words are blank or have more than 2,000 characters
     */
    public AppointmentCalendar called(String words) {
        return new AppointmentCalendar(domain, Words.required("a summary", words), description, hours);
    }

    /**
     * {@return a calendar with the day of the next talk}
     *
     * @param stamp when the file is made
     */
    public String followUp(Conversation.FollowedUp conversation, Instant stamp) {
        long agreed = conversation.events().stream()
                .filter(ConversationEvent.FollowUp.class::isInstance)
                .count();
        return CalendarFile.write(
                domain, List.of(entry("talk", conversation.id(), agreed, conversation.on())), instant(stamp));
    }

    /**
     * {@return a calendar with the last day of each action that is intended or started; empty if none of them has one} An action is
     * told apart by its place in the plan, not by its id, which may say what it is.
     *
     * @param stamp when the file is made
     */
    public Optional<String> lastDays(ActionPlan plan, Instant stamp) {
        List<Entry> entries = new ArrayList<>();
        for (int place = 0; place < plan.actions().size(); place++) {
            Action action = plan.actions().get(place);
            boolean goesOn = action.state() == ActionState.INTENDED || action.state() == ActionState.STARTED;
            int number = place + 1;
            action.until().filter(day -> goesOn).ifPresent(day -> entries.add(entry("plan", plan.id(), number, day)));
        }
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(CalendarFile.write(domain, List.copyOf(entries), instant(stamp)));
    }

    private static Instant instant(Instant stamp) {
        return stamp.truncatedTo(ChronoUnit.SECONDS);
    }

    private Entry entry(String kind, String id, long number, LocalDate day) {
        String uid = kind + DOT + id + DOT + number + AT + domain;
        Hours at = hours;
        if (at == null) {
            return new Entry(uid, day, Optional.empty(), Optional.empty(), summary, description);
        }
        Instant begins = day.atTime(at.begins()).atZone(at.zone()).toInstant();
        return new Entry(uid, day, Optional.of(begins), Optional.of(begins.plus(at.lasts())), summary, description);
    }

    /** The domain. */
    @Override
    public String toString() {
        return "AppointmentCalendar[" + domain + "]";
    }
}
