package dev.positivehealth.json.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.positivehealth.Languages;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.consent.Recipient;
import dev.positivehealth.consent.Role;
import dev.positivehealth.conversation.Conversation;
import dev.positivehealth.conversation.Expectations;
import dev.positivehealth.conversation.Goal;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.conversation.Setting;
import dev.positivehealth.conversation.Topic;
import dev.positivehealth.conversation.TopicKind;
import dev.positivehealth.plan.Action;
import dev.positivehealth.plan.ActionPlan;
import dev.positivehealth.plan.ActionState;
import dev.positivehealth.plan.ActionWheel;
import dev.positivehealth.plan.PlanParts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written by ical4j is read by biweekly, a library of another make. */
class AppointmentCalendarTest {
    private static final Instant STAMP = Instant.parse("2026-03-01T09:00:00.5Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final AppointmentCalendar DUTCH = AppointmentCalendar.of("example.org", Languages.DUTCH);
    private static final String CANARY = "CANARY";

    private static Instant at(int minute) {
        return Instant.parse("2026-02-01T09:00:00Z").plusSeconds(60L * minute);
    }

    private static Conversation.FollowedUp followedUp() {
        return Conversation.wish("c-1", ParticipantRef.parse(CANARY), Occasion.PREVENTION, at(0))
                .prepare(
                        Recipient.of(Role.CAREER_COACH, CANARY),
                        Setting.walk(CANARY),
                        new Expectations(CANARY, CANARY, CANARY, CANARY),
                        at(1))
                .hold(at(2), Topic.own("canary", TopicKind.CHANGE, CANARY))
                .name(Goal.of(CANARY), at(3))
                .note(CANARY, at(4))
                .followUp(DAY, at(5));
    }

    private static List<VEvent> read(String calendar) {
        List<ICalendar> all = Biweekly.parse(calendar).all();
        assertThat(all).hasSize(1);
        assertThat(all.get(0).validate(ICalVersion.V2_0).isEmpty()).isTrue();
        return all.get(0).getEvents();
    }

    @Test
    void writesTheDayOfTheNextTalkAndNothingOfIt() {
        String calendar = DUTCH.followUp(followedUp(), STAMP);
        assertThat(calendar)
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "PRODID:-//example.org//Appointments//EN",
                        "VERSION:2.0",
                        "CALSCALE:GREGORIAN",
                        "BEGIN:VEVENT",
                        "UID:talk.c-1.1@example.org",
                        "DTSTAMP:20260301T090000Z",
                        "DTSTART;VALUE=DATE:20260601",
                        "DTEND;VALUE=DATE:20260602",
                        "TRANSP:TRANSPARENT",
                        "SUMMARY:Vervolgafspraak",
                        "DESCRIPTION:Deze afspraak is van jou. Er staat met opzet niet bij waarove",
                        " r hij gaat.",
                        "CLASS:PRIVATE",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
        assertThat(calendar).doesNotContainIgnoringCase(CANARY, "health-", "gezond", "ATTENDEE", "ORGANIZER");
    }

    @Test
    void anotherLibraryReadsIt() {
        VEvent event = read(DUTCH.followUp(followedUp(), STAMP)).get(0);
        assertThat(event.getUid().getValue()).isEqualTo("talk.c-1.1@example.org");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20260601");
        assertThat(event.getDescription().getValue())
                .isEqualTo("Deze afspraak is van jou. Er staat met opzet niet bij waarover hij gaat.");
        assertThat(event.getAttendees()).isEmpty();
        assertThat(event.getOrganizer()).isNull();
    }

    @Test
    void aTimeIsThatOfItsZone() {
        AppointmentCalendar atTen =
                DUTCH.at(LocalTime.of(10, 0), Duration.ofMinutes(45), ZoneId.of("Europe/Amsterdam"));
        String calendar = atTen.followUp(followedUp(), STAMP);
        assertThat(calendar)
                .contains("\r\nDTSTART:20260601T080000Z\r\nDTEND:20260601T084500Z\r\n")
                .doesNotContain("TRANSP", "VTIMEZONE");
        VEvent event = read(calendar).get(0);
        // By what was written, as its reader counts years in the calendar of the machine.
        assertThat(event.getDateStart().getValue().getRawComponents().toString(true, true))
                .isEqualTo("2026-06-01T08:00:00Z");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(true, true))
                .isEqualTo("2026-06-01T08:45:00Z");
    }

    @Test
    void theIdentifierStaysAndTheNextTalkHasAnother() {
        Conversation.FollowedUp first = followedUp();
        Conversation.FollowedUp second = first.hold(at(6)).followUp(DAY.plusDays(30), at(7));
        assertThat(DUTCH.followUp(first, STAMP.plusSeconds(99))).contains("UID:talk.c-1.1@example.org");
        assertThat(DUTCH.followUp(second, STAMP)).contains("UID:talk.c-1.2@example.org", "DTSTART;VALUE=DATE:20260701");
    }

    @Test
    void longLinesAreFoldedByBytesAndLettersStayWhole() {
        String words =
                "Één kopje koffie; met \u00FC, \\ en \uD83D\uDE00. ".repeat(9).strip();
        String calendar = DUTCH.called(words).followUp(followedUp(), STAMP);
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(calendar.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(75));
        byte[] utf8 = calendar.getBytes(StandardCharsets.UTF_8);
        assertThat(read(new String(utf8, StandardCharsets.UTF_8))
                        .get(0)
                        .getSummary()
                        .getValue())
                .isEqualTo(words);
    }

    @Test
    void writesTheLastDaysOfActionsThatGoOn() {
        ActionPlan plan = new ActionPlan(
                        "plan-1", ParticipantRef.parse(CANARY), ActionWheel.empty(), CANARY, at(0), PlanParts.NONE)
                .with(Action.of("canary-one", CANARY))
                .with(Action.of("canary-two", CANARY).until(DAY))
                .with(Action.of("canary-three", CANARY).until(DAY).in(ActionState.LET_GO))
                .with(Action.of("canary-four", CANARY).until(DAY.plusDays(1)).in(ActionState.STARTED));
        String calendar = AppointmentCalendar.of("example.org", Languages.ENGLISH)
                .lastDays(plan, STAMP)
                .orElseThrow();
        assertThat(calendar).doesNotContainIgnoringCase(CANARY);
        assertThat(read(calendar))
                .extracting(event -> event.getUid().getValue())
                .containsExactly("plan.plan-1.2@example.org", "plan.plan-1.4@example.org");
        ActionPlan none = new ActionPlan(
                "plan-1", ParticipantRef.parse(CANARY), ActionWheel.empty(), CANARY, at(0), PlanParts.NONE);
        assertThat(DUTCH.lastDays(none, STAMP)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "-a", "a.", "a@b", "a\r\nATTENDEE:x"})
    void refusesWhatIsNoDomain(String domain) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AppointmentCalendar.of(domain, Languages.DUTCH))
                .withMessage("a domain must have 1 to 253 letters, digits, hyphens and points");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 24 * 60 + 1})
    void refusesWhatIsNoAppointment(long minutes) {
        Duration lasts = Duration.ofMinutes(minutes);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DUTCH.at(LocalTime.NOON, lasts, ZoneId.of("Europe/Amsterdam")))
                .withMessage("an appointment must last more than 0 and at most 24 hours");
    }
}
