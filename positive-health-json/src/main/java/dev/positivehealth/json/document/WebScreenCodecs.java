package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Codecs.distinct;
import static dev.positivehealth.json.document.Codecs.document;
import static dev.positivehealth.json.document.Codecs.list;
import static dev.positivehealth.json.document.NamedCodecs.byCode;
import static dev.positivehealth.json.document.NamedCodecs.localized;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.document.Properties.Property;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoreExplanation;
import dev.positivehealth.scoring.ScoringRule;
import dev.positivehealth.scoring.SideBySide;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What screens show of scores: two webs side by side, and how a score was made. Written and checked, never read. */
final class WebScreenCodecs {
    private static final ObjectCodec<SideBySide.Side> SIDE = ObjectCodec.of("side", o -> {
        var questionnaire =
                o.required(Place.QUESTIONNAIRE, Codecs.of(TextType.QUESTIONNAIRE), SideBySide.Side::questionnaire);
        var takenOn = o.required("takenOn", Codecs.takenOn(), SideBySide.Side::takenOn);
        var dimensions = o.required(
                "dimensions", byCode(Dimension.values(), ProfileCodecs.SHARED_SCORE, true), SideBySide.Side::scores);
        return in -> new SideBySide.Side(in.get(questionnaire), in.get(takenOn), in.get(dimensions));
    });

    private static final String PROFILE = "profile";

    /** The answers of one dimension, from which its score in the profile follows. */
    private static final Codec<Map<ItemCode, Answer>> OF_A_DIMENSION = Codec.of(
            place -> {
                Optional<Profile> made = place.reading().around(PROFILE, Profile.class);
                Optional<Questionnaire> asked = made.map(Profile::questionnaire)
                        .flatMap(place.reading().known().questionnaires()::find);
                Optional<Map<ItemCode, Answer>> given = SheetCodecs.given(
                        place, asked, item -> item.dimension().code().equals(place.name()));
                if (given.isPresent()
                        && asked.isPresent()
                        && !isScoredSo(place, made.get(), asked.get(), given.get())) {
                    place.wrong(ViolationCode.SCORE_INCONSISTENT);
                }
                return given;
            },
            SheetCodecs.GIVEN::write,
            SheetCodecs.GIVEN::schema);

    private WebScreenCodecs() {}

    /** Tells whether a rule that is known, and is for such a questionnaire, makes the score of the answers. */
    private static boolean isScoredSo(
            Place place, Profile profile, Questionnaire questionnaire, Map<ItemCode, Answer> given) {
        Dimension dimension = Dimension.parse(place.name());
        List<Answer> answers = questionnaire.items(dimension).stream()
                .map(item -> given.getOrDefault(item.code(), new Answer.NotAnswered()))
                .toList();
        Optional<ScoringRule> rule = place.reading().known().rules().find(profile.rule());
        try {
            return answers.isEmpty()
                    || rule.isEmpty()
                    || rule.get().score(answers).equals(profile.score(dimension));
        } catch (IllegalArgumentException e) {
            // The rule is not for such a list; the profile has been told so.
            return true;
        }
    }

    static void sideBySide(Properties<SideBySide> o) {
        o.optional("participant", Codecs.of(TextType.PARTICIPANT), SideBySide::participant);
        o.required(Place.RULE, ProfileCodecs.rule(), SideBySide::rule);
        var earlier = o.required("earlier", SIDE, SideBySide::earlier);
        var later = o.required("later", SIDE, SideBySide::later);
        var items = o.required(
                "items",
                list(distinct(Codecs.of(TextType.ITEM), ViolationCode.VALUE_DUPLICATE)),
                sides -> sides.shared().stream().map(Item::code).toList());
        var talkAbout = o.set("talkAbout", Codecs.of(TextType.ITEM), SideBySide::talkAbout);
        o.rule(in -> in.find(earlier)
                .flatMap(
                        before -> in.find(later).filter(after -> after.takenOn().isBefore(before.takenOn())))
                .ifPresent(after -> in.wrongValue(later)));
        o.rule(in -> in.find(items)
                .filter(all -> !isMadeOf(all, earlier, in) || !isMadeOf(all, later, in))
                .ifPresent(all -> in.wrong(items, ViolationCode.SCORE_INCONSISTENT)));
        o.rule(in ->
                in.find(later).flatMap(side -> known(side, in)).ifPresent(asked -> onTheList(in, talkAbout, asked)));
    }

    /** The questionnaire of a side, where it is known. */
    private static Optional<Questionnaire> known(SideBySide.Side side, Properties.Values in) {
        return in.reading().known().questionnaires().find(side.questionnaire());
    }

    private static void onTheList(Properties.Values in, Property<?, Set<ItemCode>> ticks, Questionnaire questionnaire) {
        int index = 0;
        for (ItemCode item : in.find(ticks).orElse(Set.of())) {
            if (questionnaire.item(item).isEmpty()) {
                in.wrong(
                        ticks,
                        index,
                        ViolationCode.TALK_ABOUT_UNKNOWN_ITEM,
                        Place.QUESTIONNAIRE,
                        questionnaire.id().toString());
            }
            index++;
        }
    }

    /** Tells whether a side can be made of the items: as many in all, and of each dimension, where its questionnaire is known. */
    private static boolean isMadeOf(List<ItemCode> items, Property<?, SideBySide.Side> property, Properties.Values in) {
        Optional<SideBySide.Side> side = in.find(property);
        if (side.isEmpty()) {
            return true;
        }
        Map<Dimension, DimensionScore> scores = side.get().scores();
        Optional<Questionnaire> questionnaire = known(side.get(), in);
        return scores.values().stream().mapToLong(DimensionScore::items).sum() == items.size()
                && scores.entrySet().stream()
                        .allMatch(score -> questionnaire
                                .filter(asked -> of(score.getKey(), items, asked)
                                        != score.getValue().items())
                                .isEmpty());
    }

    private static long of(Dimension dimension, List<ItemCode> items, Questionnaire questionnaire) {
        return items.stream()
                .filter(code -> questionnaire
                        .item(code)
                        .filter(item -> item.dimension() == dimension)
                        .isPresent())
                .count();
    }

    static void explanation(Properties<ScoreExplanation> o) {
        o.required(PROFILE, document(() -> DocumentType.PROFILE), ScoreExplanation::profile);
        o.required(
                "text",
                localized(Integer.MAX_VALUE),
                explanation -> explanation.rule().text());
        o.required("answers", byCode(Dimension.values(), OF_A_DIMENSION, true), WebScreenCodecs::answers);
        o.orElse(
                "explanations",
                byCode(Dimension.values(), localized(Integer.MAX_VALUE), false),
                WebScreenCodecs::explanations,
                Map.of());
    }

    private static Map<Dimension, LocalizedText> explanations(ScoreExplanation explanation) {
        Map<Dimension, LocalizedText> all = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            explanation.explanation(dimension).ifPresent(text -> all.put(dimension, text));
        }
        return all;
    }

    private static Map<Dimension, Map<ItemCode, Answer>> answers(ScoreExplanation explanation) {
        Map<Dimension, Map<ItemCode, Answer>> all = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            Map<ItemCode, Answer> own = new LinkedHashMap<>();
            explanation.parts(dimension).forEach((item, answer) -> own.put(item.code(), answer));
            all.put(dimension, own);
        }
        return all;
    }
}
