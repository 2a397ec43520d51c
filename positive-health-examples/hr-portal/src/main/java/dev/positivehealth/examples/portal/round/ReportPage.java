package dev.positivehealth.examples.portal.round;

import dev.positivehealth.GroupPath;
import dev.positivehealth.Labelled;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.examples.portal.site.Words;
import dev.positivehealth.outcome.DimensionOutcome;
import dev.positivehealth.outcome.GroupOutcome;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.Notice;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A report as a page shows it: the terms on which it is given, then the groups in the order of their paths.
 *
 * @param minimum the least number of people about whom anything is shown
 */
record ReportPage(
        String round, String controller, String audience, int minimum, List<String> notices, List<Group> groups) {
    ReportPage {
        notices = List.copyOf(notices);
        groups = List.copyOf(groups);
    }

    /**
     * A group.
     *
     * @param isShown whether there is anything to show; a hidden group looks like any other hidden group
     * @param people how many answered; 0 for a hidden group, of which nothing is said
     */
    record Group(String name, boolean isShown, long people, List<Row> rows) {
        Group {
            rows = List.copyOf(rows);
        }
    }

    /** A dimension of a shown group. */
    record Row(String dimension, String mean, String people) {}

    static ReportPage of(GroupReport report, Words words) {
        return new ReportPage(
                report.head().round().value(),
                report.head().controller(),
                words.first(report.head().audience()),
                report.head().minimum().value(),
                labels(report.notices(), words),
                report.groups().stream().map(group -> group(group, words)).toList());
    }

    /** {@return these in words, each to begin a line with} */
    static List<String> labels(List<Notice> notices, Words words) {
        return notices.stream().map((Labelled notice) -> words.first(notice)).toList();
    }

    private static Group group(GroupOutcome outcome, Words words) {
        String name = name(outcome.group().map(GroupPath::toString), words);
        return outcome.shown()
                .map(shown -> new Group(
                        name,
                        true,
                        shown.respondents(),
                        Arrays.stream(Dimension.values())
                                .map(dimension -> row(dimension, shown.outcome(dimension), words))
                                .toList()))
                .orElseGet(() -> new Group(name, false, 0, List.of()));
    }

    /** {@return the path of a group; in words for all people together} */
    static String name(Optional<String> group, Words words) {
        return group.orElseGet(() -> words.say("report.everybody"));
    }

    private static Row row(Dimension dimension, DimensionOutcome outcome, Words words) {
        if (outcome instanceof DimensionOutcome.Mean mean) {
            NumberFormat oneDecimal = NumberFormat.getInstance(Locale.forLanguageTag(words.tag()));
            oneDecimal.setMinimumFractionDigits(mean.mean().scale());
            return new Row(words.first(dimension), oneDecimal.format(mean.mean()), Long.toString(mean.respondents()));
        }
        String why = outcome instanceof DimensionOutcome.Hidden ? "report.hidden" : "report.not-asked";
        return new Row(words.first(dimension), words.say(why), "");
    }
}
