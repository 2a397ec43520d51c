package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Codecs.coded;
import static dev.positivehealth.json.document.Codecs.integer;
import static dev.positivehealth.json.document.Codecs.number;
import static dev.positivehealth.json.document.NamedCodecs.byCode;

import dev.positivehealth.Checked;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.document.Properties.Values;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.Fingerprint;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** {@code profile/1}. */
final class ProfileCodecs {
    private static final long FARTHEST_SUM = 1_000_000_000_000L;
    private static final int MOST_ITEMS = 1_000_000;

    /** What a profile says of one dimension; told apart by whether {@code absent} is there. */
    static final Alternatives<DimensionScore> SCORE = score(
            "dimension-score",
            false,
            AbsenceReason.NOT_ANSWERED,
            AbsenceReason.TOO_FEW_ANSWERS,
            AbsenceReason.NOT_IN_QUESTIONNAIRE);

    /** What one of two sheets side by side says of one dimension: of the items that both questionnaires ask. */
    static final Alternatives<DimensionScore> SHARED_SCORE = score("shared-score", true, AbsenceReason.values());

    private ProfileCodecs() {}

    private static Alternatives<DimensionScore> score(String name, boolean isShared, AbsenceReason... reasons) {
        return Alternatives.<DimensionScore>byProperty(name)
                .with(DimensionScore.Absent.class, absent(isShared, reasons))
                .with(DimensionScore.Scored.class, scored(isShared));
    }

    private static ObjectCodec<DimensionScore.Absent> absent(boolean isShared, AbsenceReason... reasons) {
        return ObjectCodec.of("absent", o -> {
            var why = o.required("absent", coded(reasons), DimensionScore.Absent::why);
            var answered = o.required("answered", integer(0, MOST_ITEMS), DimensionScore::answered);
            var items = o.required("items", integer(0, MOST_ITEMS), DimensionScore::items);
            o.rule(in -> in.reading().questionnaire().ifPresent(questionnaire -> {
                if (in.find(items)
                        .filter(count -> !fits(questionnaire, in, count, isShared))
                        .isPresent()) {
                    in.wrong(items, ViolationCode.SCORE_INCONSISTENT);
                } else if (in.find(why)
                                .filter(AbsenceReason.TOO_FEW_ANSWERS::equals)
                                .isPresent()
                        && in.find(answered)
                                .filter(count -> in.find(items)
                                        .filter(all -> isEnough(in, count, all, questionnaire))
                                        .isPresent())
                                .isPresent()) {
                    in.wrong(why, ViolationCode.SCORE_INCONSISTENT);
                }
            }));
            return in -> {
                if (!DimensionScore.Absent.fits(in.get(why), in.get(answered), in.get(items))) {
                    in.wrong(why, ViolationCode.SCORE_INCONSISTENT);
                    return null;
                }
                return new DimensionScore.Absent(in.get(why), in.get(answered), in.get(items));
            };
        });
    }

    private static ObjectCodec<DimensionScore.Scored> scored(boolean isShared) {
        return ObjectCodec.of("scored", o -> {
            var shown = o.required("score", number(), scored -> scored.score().value());
            var sum = o.required(
                    "sum",
                    number(-FARTHEST_SUM, FARTHEST_SUM),
                    scored -> scored.score().sum());
            var answered = o.required("answered", integer(1, MOST_ITEMS), DimensionScore::answered);
            var items = o.required("items", integer(1, MOST_ITEMS), DimensionScore::items);
            o.rule(in -> in.reading().questionnaire().ifPresent(questionnaire -> {
                if (in.find(items)
                        .filter(count -> !fits(questionnaire, in, count, isShared))
                        .isPresent()) {
                    in.wrong(items, ViolationCode.SCORE_INCONSISTENT);
                }
                in.find(answered).ifPresent(count -> {
                    long lowest = (long) count * questionnaire.scale().lowest();
                    long highest = (long) count * questionnaire.scale().highest();
                    if (in.find(sum)
                            .filter(all -> all < lowest || all > highest)
                            .isPresent()) {
                        in.wrong(sum, ViolationCode.SCORE_INCONSISTENT);
                    }
                    if (in.reading().rule().isPresent()
                            && in.find(items)
                                    .filter(all -> !isEnough(in, count, all, questionnaire))
                                    .isPresent()) {
                        in.wrong(answered, ViolationCode.SCORE_INCONSISTENT);
                    }
                });
            }));
            return in -> {
                Score score = Score.of(in.get(sum), in.get(answered));
                if (!isSame(in.get(shown), score.value())) {
                    in.wrong(shown, ViolationCode.SCORE_INCONSISTENT);
                }
                if (in.get(answered) > in.get(items)) {
                    in.wrong(answered, ViolationCode.SCORE_INCONSISTENT);
                }
                return in.isWhole() ? new DimensionScore.Scored(score, in.get(items)) : null;
            };
        });
    }

    /** Tells whether the dimension that an object is of can have so many items. */
    private static boolean fits(Questionnaire questionnaire, Values in, int items, boolean isShared) {
        long there = questionnaire.items().stream()
                .filter(item -> item.dimension().code().equals(in.name()))
                .count();
        return isShared ? items <= there : items == there;
    }

    /** Tells whether so many answers are enough for a score by the rule, if it is known and can be used at all. */
    private static boolean isEnough(Values in, int answered, int items, Questionnaire questionnaire) {
        List<Answer> answers = IntStream.range(
                        0, Math.min(items, questionnaire.items().size()))
                .<Answer>mapToObj(i ->
                        i < answered ? new Answer.Given(questionnaire.scale().lowest()) : new Answer.NotAnswered())
                .toList();
        try {
            return !answers.isEmpty()
                    && in.reading()
                            .rule()
                            .filter(rule -> rule.score(answers) instanceof DimensionScore.Scored)
                            .isPresent();
        } catch (IllegalArgumentException e) {
            // The rule is not for such a list, as a direct mark is for one item per dimension.
            return false;
        }
    }

    private static boolean isSame(Number shown, BigDecimal value) {
        try {
            return new BigDecimal(shown.toString()).compareTo(value) == 0;
        } catch (NumberFormatException e) {
            // A double that is not a number: no JSON has it, but plain values may.
            return false;
        }
    }

    /** The rule by which was scored; where documents are checked strictly, one that is known. */
    static Codec<RuleId> rule() {
        Codec<RuleId> any = Codecs.of(TextType.RULE);
        return Codec.of(
                place -> any.read(place).filter(id -> {
                    boolean stands = place.reading().takes(id);
                    if (!stands) {
                        place.wrong(ViolationCode.RULE_UNKNOWN);
                    }
                    return stands;
                }),
                any::write,
                any::schema);
    }

    private static Codec<ItemCode> tick() {
        Codec<ItemCode> item = Codecs.of(TextType.ITEM);
        return Codec.of(
                place -> item.read(place).filter(code -> {
                    Optional<Questionnaire> other = place.reading()
                            .questionnaire()
                            .filter(questionnaire -> questionnaire.item(code).isEmpty());
                    other.ifPresent(questionnaire -> place.wrong(
                            ViolationCode.TALK_ABOUT_UNKNOWN_ITEM,
                            "questionnaire",
                            questionnaire.id().toString()));
                    return other.isEmpty();
                }),
                item::write,
                item::schema);
    }

    /** The mark of the questionnaire; where it is known and checked against, the one that it has. */
    static Codec<Fingerprint> fingerprint() {
        Codec<Fingerprint> any = Codecs.of(TextType.FINGERPRINT);
        return Codec.of(
                place -> any.read(place).filter(mark -> {
                    Optional<Questionnaire> changed = place.reading()
                            .questionnaire()
                            .filter(questionnaire ->
                                    !questionnaire.fingerprint().equals(mark));
                    changed.ifPresent(questionnaire -> place.wrong(
                            ViolationCode.QUESTIONNAIRE_CHANGED,
                            "questionnaire",
                            questionnaire.id().toString()));
                    return changed.isEmpty();
                }),
                any::write,
                any::schema);
    }

    static Function<Values, Checked<Profile>> profile(Properties<Profile> o) {
        var questionnaire = o.required(Place.QUESTIONNAIRE, Codecs.of(TextType.QUESTIONNAIRE), Profile::questionnaire);
        var rule = o.required(Place.RULE, rule(), Profile::rule);
        var takenOn = o.required("takenOn", Codecs.takenOn(), Profile::takenOn);
        var participant = o.optional("participant", Codecs.of(TextType.PARTICIPANT), Profile::participant);
        var dimensions = o.required("dimensions", byCode(Dimension.values(), SCORE, true), Profile::scores);
        var talkAbout = o.set("talkAbout", tick(), Profile::talkAbout);
        var fingerprint = o.optional("fingerprint", fingerprint(), Profile::fingerprint);
        return in -> {
            Profile profile = Profile.of(
                    in.get(questionnaire),
                    in.get(rule),
                    in.get(takenOn),
                    in.get(participant),
                    in.get(dimensions),
                    in.get(talkAbout));
            return Checked.valid(
                    in.get(fingerprint).map(profile::withFingerprint).orElse(profile));
        };
    }
}
