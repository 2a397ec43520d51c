package dev.positivehealth.json.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Appointments as the text of a file, by ical4j; the only class that touches it. */
final class CalendarFile {
    private CalendarFile() {}

    static String write(String domain, List<Entry> entries, Instant stamp) {
        Calendar calendar = new Calendar();
        // Of the host, not of this library, whose name would say what the appointment is about.
        calendar.add(new ProdId("-//" + domain + "//Appointments//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        entries.forEach(entry -> calendar.add(event(entry, stamp)));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a calendar could not be written", e);
        }
        return text.toString();
    }

    private static VEvent event(Entry entry, Instant stamp) {
        // Without a stamp of its own, which would be that of a clock.
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(stamp));
        entry.begins()
                .ifPresentOrElse(
                        begins -> {
                            event.add(new DtStart<>(begins));
                            event.add(new DtEnd<>(entry.ends().orElseThrow()));
                        },
                        () -> {
                            event.add(new DtStart<>(entry.day()));
                            event.add(new DtEnd<>(entry.day().plusDays(1)));
                            event.add(ImmutableTransp.TRANSPARENT);
                        });
        event.add(new Summary(entry.summary()));
        event.add(new Description(entry.description()));
        event.add(ImmutableClazz.PRIVATE);
        return event;
    }
}
