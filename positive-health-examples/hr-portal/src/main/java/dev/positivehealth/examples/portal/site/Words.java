package dev.positivehealth.examples.portal.site;

import dev.positivehealth.Labelled;
import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.scoring.DimensionScore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of the library on a page, in its language; and days as people write them. */
public final class Words {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Languages languages;
    private final Locale locale;
    private final MessageSource messages;

    Words(Languages languages, Locale locale, MessageSource messages) {
        this.languages = languages;
        this.locale = locale;
        this.messages = messages;
    }

    /** {@return the languages that the reader would like, that of the page first} */
    public Languages languages() {
        return languages;
    }

    /** {@return the tag of the page's language} */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** {@return a text of the portal itself, by its key} */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** {@return the label of a constant} */
    public String of(Labelled constant) {
        return constant.label().in(languages);
    }

    /** {@return the label of a constant, to begin a sentence or a line with} */
    public String first(Labelled constant) {
        return capital(of(constant));
    }

    /** {@return a text} */
    public String text(LocalizedText text) {
        return text.in(languages);
    }

    /** {@return a text with a capital, to begin a sentence or a line with} */
    public String capital(String text) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** {@return a score with one decimal, or a dash and the reason why there is none} */
    public String score(DimensionScore score) {
        return score.fold(scored -> scored.score().text(languages), absent -> "– (" + of(absent.why()) + ")");
    }

    /** {@return a day as people write it: 1 maart 2026, 1 March 2026} */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /** {@return the day of an instant here} */
    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, HERE));
    }

    /** {@return the last day of something that ends before an instant, here} */
    public String lastDay(Instant end) {
        return day(end.minusNanos(1));
    }

    /** {@return the end of a day here, which is the first instant that is not of it} */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(HERE).toInstant();
    }

    /** {@return an instant here, with the hour} */
    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", locale).format(at.atZone(HERE));
    }
}
