package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Codecs.byCode;
import static dev.positivehealth.json.document.Codecs.coded;
import static dev.positivehealth.json.document.Codecs.integer;
import static dev.positivehealth.json.document.Codecs.number;

import dev.positivehealth.Checked;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.document.Properties.Values;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.Score;
import java.math.BigDecimal;
import java.util.function.Function;

/** {@code profile/1}. */
final class ProfileCodecs {
    private static final long FARTHEST_SUM = 1_000_000_000_000L;
    private static final int MOST_ITEMS = 1_000_000;

    private static final ObjectCodec<DimensionScore.Absent> ABSENT = ObjectCodec.of("absent", o -> {
        var why = o.required("absent", coded(AbsenceReason.values()), DimensionScore.Absent::why);
        var answered = o.required("answered", integer(0, MOST_ITEMS), DimensionScore::answered);
        var items = o.required("items", integer(0, MOST_ITEMS), DimensionScore::items);
        return in -> {
            if (!DimensionScore.Absent.fits(in.get(why), in.get(answered), in.get(items))) {
                in.wrong(why, ViolationCode.SCORE_INCONSISTENT);
                return null;
            }
            return new DimensionScore.Absent(in.get(why), in.get(answered), in.get(items));
        };
    });

    private static final ObjectCodec<DimensionScore.Scored> SCORED = ObjectCodec.of("scored", o -> {
        var shown = o.required("score", number(), scored -> scored.score().value());
        var sum = o.required(
                "sum",
                number(-FARTHEST_SUM, FARTHEST_SUM),
                scored -> scored.score().sum());
        var answered = o.required("answered", integer(1, MOST_ITEMS), DimensionScore::answered);
        var items = o.required("items", integer(1, MOST_ITEMS), DimensionScore::items);
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

    /** What a profile says of one dimension; told apart by whether {@code absent} is there. */
    static final Alternatives<DimensionScore> SCORE = Alternatives.<DimensionScore>byProperty("dimension-score")
            .with(DimensionScore.Absent.class, ABSENT)
            .with(DimensionScore.Scored.class, SCORED);

    private ProfileCodecs() {}

    private static boolean isSame(Number shown, BigDecimal value) {
        try {
            return new BigDecimal(shown.toString()).compareTo(value) == 0;
        } catch (NumberFormatException e) {
            // A double that is not a number: no JSON has it, but plain values may.
            return false;
        }
    }

    static Function<Values, Checked<Profile>> profile(Properties<Profile> o) {
        var questionnaire = o.required("questionnaire", Codecs.of(TextType.QUESTIONNAIRE), Profile::questionnaire);
        var rule = o.required("rule", Codecs.of(TextType.RULE), Profile::rule);
        var takenOn = o.required("takenOn", Codecs.takenOn(), Profile::takenOn);
        var participant = o.optional("participant", Codecs.of(TextType.PARTICIPANT), Profile::participant);
        var dimensions = o.required("dimensions", byCode(Dimension.values(), SCORE, true), Profile::scores);
        var talkAbout = o.set("talkAbout", Codecs.of(TextType.ITEM), Profile::talkAbout);
        return in -> Checked.valid(Profile.of(
                in.get(questionnaire),
                in.get(rule),
                in.get(takenOn),
                in.get(participant),
                in.get(dimensions),
                in.get(talkAbout)));
    }
}
