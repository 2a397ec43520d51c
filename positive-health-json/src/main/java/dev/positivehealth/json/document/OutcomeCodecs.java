package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Codecs.coded;
import static dev.positivehealth.json.document.Codecs.list;
import static dev.positivehealth.json.document.Codecs.number;
import static dev.positivehealth.json.document.Codecs.onlyTrue;
import static dev.positivehealth.json.document.Codecs.truth;
import static dev.positivehealth.json.document.NamedCodecs.byCode;
import static dev.positivehealth.json.document.Schemas.schemaOf;

import dev.positivehealth.Checked;
import dev.positivehealth.GroupPath;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.document.Properties.Values;
import dev.positivehealth.outcome.Audience;
import dev.positivehealth.outcome.DimensionOutcome;
import dev.positivehealth.outcome.GroupOutcome;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.GroupTally;
import dev.positivehealth.outcome.MinimumGroupSize;
import dev.positivehealth.outcome.Notice;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.AbsenceReason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code group-report/1} and {@code group-tally/1}. */
final class OutcomeCodecs {
    private static final long FARTHEST_SUM = GroupTally.FARTHEST_SUM;
    private static final long MOST_PEOPLE = GroupTally.MOST_PEOPLE;
    private static final String HIDDEN = "hidden";
    private static final String RESPONDENTS = "respondents";
    private static final String PEOPLE = "people";

    private static final ObjectCodec<DimensionOutcome.Hidden> HIDDEN_DIMENSION = ObjectCodec.of(HIDDEN, o -> {
        o.required(HIDDEN, onlyTrue(), hidden -> true);
        return in -> new DimensionOutcome.Hidden();
    });

    private static final ObjectCodec<DimensionOutcome.NotInQuestionnaire> NOT_IN_QUESTIONNAIRE =
            ObjectCodec.of("absent", o -> {
                o.required(
                        "absent",
                        coded(AbsenceReason.NOT_IN_QUESTIONNAIRE),
                        absent -> AbsenceReason.NOT_IN_QUESTIONNAIRE);
                return in -> new DimensionOutcome.NotInQuestionnaire();
            });

    private static final ObjectCodec<DimensionOutcome.Mean> MEAN = ObjectCodec.of("mean", o -> {
        var mean = o.required("mean", oneDecimal(), DimensionOutcome.Mean::mean);
        var respondents = o.required(
                RESPONDENTS, number(MinimumGroupSize.FLOOR, MOST_PEOPLE), DimensionOutcome.Mean::respondents);
        o.rule(in -> in.reading()
                .around(RESPONDENTS, Long.class)
                .filter(ofGroup ->
                        in.find(respondents).filter(all -> all > ofGroup).isPresent())
                .ifPresent(ofGroup -> in.wrong(respondents, ViolationCode.SCORE_INCONSISTENT)));
        o.rule(in -> in.reading().questionnaire().map(Questionnaire::scale).ifPresent(scale -> {
            BigDecimal lowest = BigDecimal.valueOf(scale.lowest());
            BigDecimal highest = BigDecimal.valueOf(scale.highest());
            if (in.find(mean)
                    .filter(shown -> shown.compareTo(lowest) < 0 || shown.compareTo(highest) > 0)
                    .isPresent()) {
                in.wrong(mean, ViolationCode.SCORE_INCONSISTENT);
            }
        }));
        return in -> new DimensionOutcome.Mean(in.get(mean), in.get(respondents));
    });

    private static final Codec<DimensionOutcome> DIMENSION = Alternatives.<DimensionOutcome>byProperty(
                    "dimension-outcome")
            .with(DimensionOutcome.Hidden.class, HIDDEN_DIMENSION)
            .with(DimensionOutcome.NotInQuestionnaire.class, NOT_IN_QUESTIONNAIRE)
            .with(DimensionOutcome.Mean.class, MEAN);

    private static final ObjectCodec<GroupOutcome.Hidden> HIDDEN_GROUP = ObjectCodec.of(HIDDEN, o -> {
        var group = o.required("group", groupOrAll(), GroupOutcome::group);
        o.required(HIDDEN, onlyTrue(), hidden -> true);
        return in -> new GroupOutcome.Hidden(in.get(group));
    });

    private static final ObjectCodec<GroupOutcome.Shown> SHOWN_GROUP = ObjectCodec.of("shown", o -> {
        var group = o.required("group", groupOrAll(), GroupOutcome::group);
        var respondents = o.required(RESPONDENTS, number(0, MOST_PEOPLE), GroupOutcome.Shown::respondents);
        var dimensions =
                o.required("dimensions", byCode(Dimension.values(), DIMENSION, true), GroupOutcome.Shown::dimensions);
        return in -> new GroupOutcome.Shown(in.get(group), in.get(respondents), in.get(dimensions));
    });

    private static final Codec<GroupOutcome> GROUP = Alternatives.<GroupOutcome>byProperty("group-outcome")
            .with(GroupOutcome.Hidden.class, HIDDEN_GROUP)
            .with(GroupOutcome.Shown.class, SHOWN_GROUP);

    private static final ObjectCodec<GroupTally.Column> COLUMN = ObjectCodec.of("column", o -> {
        var respondents = o.required(RESPONDENTS, number(0, MOST_PEOPLE), GroupTally.Column::respondents);
        var sums = o.required("sums", sums(), GroupTally.Column::sums);
        o.rule(in -> in.reading()
                .around(PEOPLE, Long.class)
                .filter(people ->
                        in.find(respondents).filter(all -> all > people).isPresent())
                .ifPresent(people -> in.wrong(
                        respondents,
                        ViolationCode.NUMBER_INVALID,
                        "property",
                        RESPONDENTS,
                        "lowest",
                        "0",
                        "highest",
                        people.toString())));
        return in -> {
            if (!GroupTally.Column.fits(in.get(respondents), in.get(sums))) {
                in.wrong(respondents, ViolationCode.SCORE_INCONSISTENT);
                return null;
            }
            GroupTally.Column column = new GroupTally.Column(in.get(respondents), in.get(sums));
            // Also where it is only read: of impossible sums a report would tell an impossible mean.
            if (in.reading()
                    .knownQuestionnaire()
                    .filter(questionnaire -> !isPossible(column, questionnaire, in.name()))
                    .isPresent()) {
                in.wrong(sums, ViolationCode.SCORE_INCONSISTENT);
                return null;
            }
            return column;
        };
    });

    private OutcomeCodecs() {}

    /** Tells whether answers to the items of the dimension can add up to a column. */
    private static boolean isPossible(GroupTally.Column column, Questionnaire questionnaire, String dimension) {
        long items = questionnaire.items().stream()
                .filter(item -> item.dimension().code().equals(dimension))
                .count();
        return column.isOn(questionnaire.scale())
                && (column.sums().isEmpty() || column.sums().lastKey() <= items);
    }

    static Function<Values, Checked<GroupReport>> report(Properties<GroupReport> o) {
        Codec<String> name = Codecs.name();
        Function<GroupReport, GroupReport.Head> head = GroupReport::head;
        var round = o.required(
                "round", Codecs.map(name, RoundRef::parse, RoundRef::value), head.andThen(GroupReport.Head::round));
        var controller = o.required("controller", name, head.andThen(GroupReport.Head::controller));
        var audience = o.required("audience", coded(Audience.values()), head.andThen(GroupReport.Head::audience));
        var ground = o.requiredWhere(
                audience,
                Audience.EMPLOYER,
                "employerGround",
                Codecs.words(),
                report -> Optional.of(report.head().employerGround()).filter(words -> !words.isEmpty()));
        var questionnaire = o.required(
                Place.QUESTIONNAIRE, Codecs.of(TextType.QUESTIONNAIRE), head.andThen(GroupReport.Head::questionnaire));
        var rule = o.required(Place.RULE, ProfileCodecs.rule(), head.andThen(GroupReport.Head::rule));
        var minimum = o.required(
                "minimumGroupSize",
                Codecs.map(Codecs.atLeast(MinimumGroupSize.FLOOR), MinimumGroupSize::of, MinimumGroupSize::value),
                head.andThen(GroupReport.Head::minimum));
        var notices = o.required(
                "notices",
                list(Codecs.distinct(coded(Notice.values()), ViolationCode.VALUE_DUPLICATE)),
                GroupReport::notices);
        var groups = o.required("groups", list(GROUP), GroupReport::groups);
        return in -> GroupReport.restore(
                new GroupReport.Head(
                        in.get(round),
                        in.get(controller),
                        in.get(audience),
                        in.get(ground).orElse(""),
                        in.get(questionnaire),
                        in.get(rule),
                        in.get(minimum)),
                in.get(notices),
                in.get(groups));
    }

    static Function<Values, Checked<GroupTally>> tally(Properties<GroupTally> o) {
        var questionnaire =
                o.required(Place.QUESTIONNAIRE, Codecs.of(TextType.QUESTIONNAIRE), GroupTally::questionnaire);
        var rule = o.required(Place.RULE, ProfileCodecs.rule(), GroupTally::rule);
        var people = o.required(
                PEOPLE, number(0, MOST_PEOPLE), tally -> tally.respondents().people());
        var elsewhere = o.required("consentsHeldByController", truth(), GroupTally::consentsHeldByController);
        var columns = o.required("dimensions", byCode(Dimension.values(), COLUMN, true), GroupTally::columns);
        return in -> Checked.valid(GroupTally.restore(
                in.get(questionnaire), in.get(rule), in.get(people), in.get(elsewhere), in.get(columns)));
    }

    /** A group; the empty text stands for all people together. */
    private static Codec<Optional<GroupPath>> groupOrAll() {
        return Codecs.map(
                Codecs.orNone(Codecs.map(Codecs.of(TextType.GROUP), GroupPath::toString, GroupPath::parse)),
                text -> text.isEmpty() ? Optional.empty() : Optional.of(GroupPath.parse(text)),
                group -> group.map(GroupPath::toString).orElse(""));
    }

    /** A mean with one decimal at most. */
    private static Codec<BigDecimal> oneDecimal() {
        return Codec.of(
                place -> place.number().flatMap(number -> {
                    Optional<BigDecimal> mean = exact(number);
                    if (mean.isEmpty()) {
                        place.wrong(ViolationCode.VALUE_INVALID);
                    }
                    return mean;
                }),
                mean -> mean,
                definitions -> schemaOf("type", "number"));
    }

    private static Optional<BigDecimal> exact(Number number) {
        try {
            return Optional.of(new BigDecimal(number.toString()))
                    .filter(mean -> mean.abs().compareTo(BigDecimal.valueOf(FARTHEST_SUM)) <= 0)
                    .map(mean -> mean.setScale(1, RoundingMode.UNNECESSARY));
        } catch (ArithmeticException | NumberFormatException e) {
            // It has more than one decimal, or is a double that is not a number.
            return Optional.empty();
        }
    }

    /** Sums of answers by the number of answered items; all other names are unknown. */
    private static Codec<SortedMap<Integer, Long>> sums() {
        Codec<Long> sum = number(-FARTHEST_SUM, FARTHEST_SUM);
        String count = "[1-9][0-9]{0,5}";
        return Codec.of(
                place -> place.properties().flatMap(object -> {
                    SortedMap<Integer, Long> sums = new TreeMap<>();
                    object.names(
                                    name -> Optional.of(name).filter(text -> text.matches(count)),
                                    Comparator.comparing(Integer::valueOf))
                            .keySet()
                            .forEach(name -> place.within(object, name)
                                    .flatMap(sum::read)
                                    .ifPresent(read -> sums.put(Integer.valueOf(name), read)));
                    return place.whole(object, sums);
                }),
                sums -> {
                    Map<String, @Nullable Object> object = new LinkedHashMap<>();
                    sums.forEach((answered, answers) -> object.put(Integer.toString(answered), answers));
                    return object;
                },
                definitions -> schemaOf(
                        "type",
                        "object",
                        "patternProperties",
                        Map.of("^" + count + "$", sum.schema(definitions)),
                        "unevaluatedProperties",
                        false));
    }
}
