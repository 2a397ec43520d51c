package dev.positivehealth.json.document;

import dev.positivehealth.Checked;
import dev.positivehealth.GroupPath;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.document.Fields;
import dev.positivehealth.outcome.Audience;
import dev.positivehealth.outcome.DimensionOutcome;
import dev.positivehealth.outcome.GroupOutcome;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.GroupTally;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.outcome.Notice;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.RuleId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code group-report/1} and {@code group-tally/1}. */
final class OutcomeDocuments {
    private static final long FARTHEST_SUM = 1_000_000_000_000_000L;
    private static final long MOST_PEOPLE = 10_000_000_000L;
    private static final String HIDDEN = "hidden";
    private static final String RESPONDENTS = "respondents";

    private OutcomeDocuments() {}

    static Map<String, @Nullable Object> write(GroupReport report) {
        GroupReport.Head head = report.head();
        Map<String, @Nullable Object> document = Plain.document(DocumentType.GROUP_REPORT.format());
        document.put("round", head.round().value());
        document.put("controller", head.controller());
        document.put("audience", head.audience().code());
        document.put("questionnaire", head.questionnaire().toString());
        document.put("rule", head.rule().toString());
        document.put("minimumGroupSize", head.minimum().value());
        document.put("notices", report.notices().stream().map(Notice::code).toList());
        document.put(
                "groups", report.groups().stream().map(OutcomeDocuments::write).toList());
        return document;
    }

    private static Map<String, @Nullable Object> write(GroupOutcome group) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("group", group.group().map(GroupPath::toString).orElse(""));
        if (group instanceof GroupOutcome.Shown shown) {
            plain.put(RESPONDENTS, shown.respondents());
            Map<String, @Nullable Object> dimensions = new LinkedHashMap<>();
            shown.dimensions().forEach((dimension, outcome) -> dimensions.put(dimension.code(), write(outcome)));
            plain.put("dimensions", dimensions);
        } else {
            plain.put(HIDDEN, true);
        }
        return plain;
    }

    private static Map<String, @Nullable Object> write(DimensionOutcome outcome) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        if (outcome instanceof DimensionOutcome.Mean mean) {
            plain.put("mean", mean.mean());
            plain.put(RESPONDENTS, mean.respondents());
        } else if (outcome instanceof DimensionOutcome.Hidden) {
            plain.put(HIDDEN, true);
        } else {
            plain.put("absent", "not-in-questionnaire");
        }
        return plain;
    }

    static Checked<GroupReport> readReport(@Nullable Object raw) {
        List<Violation> violations = new ArrayList<>();
        Optional<Fields> root = Fields.of(raw, DocumentType.GROUP_REPORT.format(), violations);
        if (root.isEmpty()) {
            return Checked.invalid(violations);
        }
        Fields fields = root.get();
        Optional<GroupReport.Head> head = readHead(fields);
        List<Notice> notices = new ArrayList<>();
        fields.list("notices")
                .ifPresent(elements -> fields.eachText(
                        "notices",
                        elements,
                        (index, text) -> Codes.find(fields, "notices", index, text, Stream.of(Notice.values()))
                                .ifPresent(notices::add)));
        List<GroupOutcome> groups = new ArrayList<>();
        fields.list("groups")
                .ifPresent(elements -> fields.eachObject(
                        "groups", elements, (index, part) -> readGroup(part).ifPresent(groups::add)));
        violations.addAll(fields.close());
        return violations.isEmpty()
                ? GroupReport.restore(head.orElseThrow(), notices, groups)
                : Checked.invalid(violations);
    }

    private static Optional<GroupReport.Head> readHead(Fields fields) {
        Optional<RoundRef> round = name(fields, "round").map(RoundRef::parse);
        Optional<String> controller = name(fields, "controller");
        Optional<Audience> audience = Codes.read(fields, "audience", Stream.of(Audience.values()), Audience::code);
        Optional<QuestionnaireId> questionnaire = fields.checked(
                        "questionnaire",
                        fields.text("questionnaire"),
                        text -> QuestionnaireId.read(text).isPresent(),
                        ViolationCode.ID_INVALID,
                        "property",
                        "questionnaire")
                .map(QuestionnaireId::parse);
        Optional<RuleId> rule = fields.checked(
                        "rule", fields.text("rule"), RuleId::isValid, ViolationCode.ID_INVALID, "property", "rule")
                .map(RuleId::parse);
        Optional<Integer> minimum = fields.number("minimumGroupSize", MinimumGroupSize.FLOOR, Integer.MAX_VALUE)
                .map(Long::intValue);
        return round.isPresent()
                        && controller.isPresent()
                        && audience.isPresent()
                        && questionnaire.isPresent()
                        && rule.isPresent()
                        && minimum.isPresent()
                ? Optional.of(new GroupReport.Head(
                        round.get(),
                        controller.get(),
                        audience.get(),
                        questionnaire.get(),
                        rule.get(),
                        MinimumGroupSize.of(minimum.get())))
                : Optional.empty();
    }

    /** A name of a round or a controller keeps the rule of a reference. */
    private static Optional<String> name(Fields fields, String property) {
        return fields.checked(
                property,
                fields.text(property, ParticipantRef.LONGEST),
                ParticipantRef::isValid,
                ViolationCode.VALUE_INVALID,
                "property",
                property);
    }

    private static Optional<GroupOutcome> readGroup(Fields part) {
        Optional<String> group = part.checked(
                "group",
                part.text("group"),
                text -> text.isEmpty() || GroupPath.isValid(text),
                ViolationCode.GROUP_INVALID);
        if (part.has(HIDDEN)) {
            return isHidden(part) ? group.map(text -> new GroupOutcome.Hidden(path(text))) : Optional.empty();
        }
        Optional<Long> respondents = part.number(RESPONDENTS, 0, MOST_PEOPLE);
        Map<Dimension, DimensionOutcome> outcomes = new EnumMap<>(Dimension.class);
        part.object("dimensions").ifPresent(object -> {
            for (Dimension dimension : Dimension.values()) {
                object.object(dimension.code()).ifPresent(one -> {
                    readOutcome(one, respondents).ifPresent(outcome -> outcomes.put(dimension, outcome));
                    object.adopt(dimension.code(), one.close());
                });
            }
            part.adopt("dimensions", object.close());
        });
        return group.isPresent() && respondents.isPresent() && outcomes.size() == Dimension.values().length
                ? Optional.of(new GroupOutcome.Shown(path(group.get()), respondents.get(), outcomes))
                : Optional.empty();
    }

    /** The empty text stands for all people together. */
    private static Optional<GroupPath> path(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(GroupPath.parse(text));
    }

    private static boolean isHidden(Fields part) {
        boolean hidden = part.truth(HIDDEN).orElse(false);
        if (part.raw(HIDDEN) instanceof Boolean said && !said) {
            part.wrong(HIDDEN, ViolationCode.VALUE_INVALID, "property", HIDDEN);
        }
        return hidden;
    }

    private static Optional<DimensionOutcome> readOutcome(Fields part, Optional<Long> people) {
        if (part.has(HIDDEN)) {
            return isHidden(part) ? Optional.of(new DimensionOutcome.Hidden()) : Optional.empty();
        }
        if (part.has("absent")) {
            return Codes.read(part, "absent", Stream.of("not-in-questionnaire"), code -> code)
                    .map(code -> new DimensionOutcome.NotInQuestionnaire());
        }
        Optional<BigDecimal> mean = part.anyNumber("mean").flatMap(number -> oneDecimal(part, number));
        Optional<Long> respondents = part.number(RESPONDENTS, MinimumGroupSize.FLOOR, MOST_PEOPLE);
        if (mean.isEmpty() || respondents.isEmpty()) {
            return Optional.empty();
        }
        if (people.filter(all -> respondents.get() > all).isPresent()) {
            part.wrong(RESPONDENTS, ViolationCode.SCORE_INCONSISTENT);
            return Optional.empty();
        }
        return Optional.of(new DimensionOutcome.Mean(mean.get(), respondents.get()));
    }

    private static Optional<BigDecimal> oneDecimal(Fields part, Number number) {
        try {
            BigDecimal mean = new BigDecimal(number.toString());
            if (mean.abs().compareTo(BigDecimal.valueOf(FARTHEST_SUM)) <= 0) {
                return Optional.of(mean.setScale(1, RoundingMode.UNNECESSARY));
            }
        } catch (ArithmeticException e) {
            // It has more than one decimal, and is told as such below.
        }
        part.wrong("mean", ViolationCode.VALUE_INVALID, "property", "mean");
        return Optional.empty();
    }

    static Map<String, @Nullable Object> write(GroupTally tally) {
        Map<String, @Nullable Object> document = Plain.document(DocumentType.GROUP_TALLY.format());
        document.put("people", tally.respondents().people());
        document.put("consentsHeldByController", tally.consentsHeldByController());
        Map<String, @Nullable Object> dimensions = new LinkedHashMap<>();
        tally.columns().forEach((dimension, column) -> {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            plain.put(RESPONDENTS, column.respondents());
            Map<String, @Nullable Object> sums = new LinkedHashMap<>();
            column.sums().forEach((answered, sum) -> sums.put(Integer.toString(answered), sum));
            plain.put("sums", sums);
            dimensions.put(dimension.code(), plain);
        });
        document.put("dimensions", dimensions);
        return document;
    }

    static Checked<GroupTally> readTally(@Nullable Object raw) {
        List<Violation> violations = new ArrayList<>();
        Optional<Fields> root = Fields.of(raw, DocumentType.GROUP_TALLY.format(), violations);
        if (root.isEmpty()) {
            return Checked.invalid(violations);
        }
        Fields fields = root.get();
        Optional<Long> people = fields.number("people", 0, MOST_PEOPLE);
        Optional<Boolean> elsewhere = fields.truth("consentsHeldByController");
        Map<Dimension, GroupTally.Column> columns = new EnumMap<>(Dimension.class);
        fields.object("dimensions").ifPresent(object -> {
            for (Dimension dimension : Dimension.values()) {
                object.object(dimension.code()).ifPresent(part -> {
                    readColumn(part, people).ifPresent(column -> columns.put(dimension, column));
                    object.adopt(dimension.code(), part.close());
                });
            }
            fields.adopt("dimensions", object.close());
        });
        violations.addAll(fields.close());
        return violations.isEmpty()
                ? Checked.valid(GroupTally.restore(people.orElseThrow(), elsewhere.orElseThrow(), columns))
                : Checked.invalid(violations);
    }

    private static Optional<GroupTally.Column> readColumn(Fields part, Optional<Long> people) {
        Optional<Long> respondents = part.number(RESPONDENTS, 0, people.orElse(MOST_PEOPLE));
        Optional<SortedMap<Integer, Long>> sums = part.object("sums").flatMap(object -> {
            SortedMap<Integer, Long> read = new TreeMap<>();
            for (int answered : numbers(part.raw("sums"))) {
                object.number(Integer.toString(answered), -FARTHEST_SUM, FARTHEST_SUM)
                        .ifPresent(sum -> read.put(answered, sum));
            }
            List<Violation> wrong = object.close();
            part.adopt("sums", wrong);
            return wrong.isEmpty() ? Optional.of(read) : Optional.empty();
        });
        if (respondents.isEmpty() || sums.isEmpty()) {
            return Optional.empty();
        }
        if (!GroupTally.Column.fits(respondents.get(), sums.get())) {
            part.wrong(RESPONDENTS, ViolationCode.SCORE_INCONSISTENT);
            return Optional.empty();
        }
        return Optional.of(new GroupTally.Column(respondents.get(), sums.get()));
    }

    /** The names that are numbers of answered items, in order; all others are unknown. */
    private static List<Integer> numbers(@Nullable Object sums) {
        return sums instanceof Map<?, ?> map
                ? map.keySet().stream()
                        .map(String::valueOf)
                        .filter(name -> name.matches("[1-9][0-9]{0,5}"))
                        .map(Integer::valueOf)
                        .sorted()
                        .toList()
                : List.of();
    }
}
