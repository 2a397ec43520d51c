package dev.positivehealth.testkit;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.dimension.Sensitivity;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.TextStatus;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.Score;
import dev.positivehealth.scoring.ScoringRule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Questionnaires, the sheets that people fill in, and the profiles that come of them. */
public final class SheetArbitraries {
    private static final double SKIPPED = 0.2;
    private static final int LONGEST_REMARK = 2_000;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_SOURCE = 1_000;
    private static final int FARTHEST = 1_000_000;

    private SheetArbitraries() {}

    /** {@return the library's questionnaires, and variants of them that leave out one to five items} */
    public static Arbitrary<Questionnaire> questionnaires() {
        Arbitrary<Questionnaire> whole =
                Arbitraries.of("adult-42/1", "adult-44/1", "marks-6/1").map(SheetArbitraries::builtIn);
        Arbitrary<Questionnaire> variants = whole.flatMap(all -> Arbitraries.of(codes(all))
                .set()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(left -> all.excluding(left.stream().map(ItemCode::parse).toList())));
        return Arbitraries.oneOf(whole, Arbitraries.just(builtIn("adult-44/1;without=intimacy,sexuality")), variants);
    }

    private static Questionnaire builtIn(String id) {
        return Questionnaires.builtIn().get(QuestionnaireId.parse(id));
    }

    private static List<String> codes(Questionnaire questionnaire) {
        return questionnaire.items().stream().map(item -> item.code().value()).toList();
    }

    /** {@return questionnaires of a host: one to eight items, any scale that is allowed, texts in one to three languages} */
    public static Arbitrary<Questionnaire> ownQuestionnaires() {
        Arbitrary<LocalizedText> texts = TextArbitraries.texts(LONGEST_LABEL);
        Arbitrary<AnswerScale> scales = Combinators.combine(
                        Arbitraries.integers().between(-FARTHEST, FARTHEST - 1), Arbitraries.integers(), texts, texts)
                .as((lowest, more, low, high) ->
                        new AnswerScale(lowest, lowest + 1 + Math.floorMod(more, FARTHEST - lowest), low, high));
        Arbitrary<List<Item>> items = Combinators.combine(
                        TextArbitraries.codes(),
                        Arbitraries.of(Dimension.values()),
                        texts,
                        texts,
                        Arbitraries.of(Sensitivity.values()))
                .as((code, dimension, label, statement, sensitivity) ->
                        new Item(ItemCode.parse(code), dimension, label, statement, sensitivity))
                .list()
                .uniqueElements(Item::code)
                .ofMinSize(1)
                .ofMaxSize(8);
        return Combinators.combine(
                        TextArbitraries.codes(),
                        texts,
                        TextArbitraries.notBlank(LONGEST_SOURCE),
                        TextArbitraries.notBlank(LONGEST_SOURCE),
                        Arbitraries.of(TextStatus.values()),
                        scales,
                        items,
                        Arbitraries.maps(Arbitraries.of(Dimension.values()), texts))
                .as((name, title, source, licence, status, scale, asked, names) -> Questionnaire.of(
                                new QuestionnaireId(name, 1, List.of()), title, source, licence, status, scale, asked)
                        .withNames(names));
    }

    /** {@return sheets of {@link #questionnaires()}} */
    public static Arbitrary<AnswerSheet> sheets() {
        return questionnaires().flatMap(SheetArbitraries::sheetsOf);
    }

    /** {@return sheets of a questionnaire: any item answered, skipped or left, ticked or not, with or without the rest} */
    public static Arbitrary<AnswerSheet> sheetsOf(Questionnaire questionnaire) {
        Arbitrary<String> codes = Arbitraries.of(codes(questionnaire));
        AnswerScale scale = questionnaire.scale();
        return Combinators.combine(
                        Arbitraries.maps(
                                codes,
                                Arbitraries.integers()
                                        .between(scale.lowest(), scale.highest())
                                        .injectNull(SKIPPED)),
                        codes.set().ofMaxSize(5),
                        TextArbitraries.days(),
                        TextArbitraries.participants().optional(),
                        TextArbitraries.groups().optional(),
                        TextArbitraries.words(LONGEST_REMARK).optional())
                .as((answers, talkAbout, day, participant, group, remark) -> {
                    AnswerSheetDraft draft = questionnaire.sheet(day);
                    for (Map.Entry<String, Integer> answer : answers.entrySet()) {
                        Integer number = answer.getValue();
                        draft = number == null ? draft.skip(answer.getKey()) : draft.answer(answer.getKey(), number);
                    }
                    for (String code : talkAbout) {
                        draft = draft.talkAbout(code);
                    }
                    draft = participant.isPresent()
                            ? draft.participant(participant.get().value())
                            : draft;
                    draft = group.isPresent() ? draft.group(group.get().toString()) : draft;
                    return (remark.isPresent() ? draft.remark(remark.get()) : draft).complete();
                });
    }

    /** {@return what comes of {@link #sheets()} by the rule that each questionnaire is made for} */
    public static Arbitrary<Profile> scoredProfiles() {
        return sheets().map(
                        sheet -> ScoringRule.standardFor(sheet.questionnaire()).score(sheet));
    }

    /**
     * {@return any profile that could have been stored: of any questionnaire and rule, also ones that nobody knows, with scores far
     * beyond those of a scale from 0 to 10}
     */
    public static Arbitrary<Profile> anyProfiles() {
        Arbitrary<Long> sums = Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 1_000_000);
        Arbitrary<DimensionScore> scored = Combinators.combine(sums, counts, counts)
                .as((sum, one, other) ->
                        new DimensionScore.Scored(Score.of(sum, Math.min(one, other)), Math.max(one, other)));
        Arbitrary<DimensionScore> absent = Arbitraries.oneOf(
                Arbitraries.just(new DimensionScore.Absent(AbsenceReason.NOT_IN_QUESTIONNAIRE, 0, 0)),
                counts.map(items -> new DimensionScore.Absent(AbsenceReason.NOT_ANSWERED, 0, items)),
                Combinators.combine(counts, counts)
                        .as((one, other) -> new DimensionScore.Absent(
                                AbsenceReason.TOO_FEW_ANSWERS, Math.min(one, other), Math.max(one, other))));
        return Combinators.combine(
                        TextArbitraries.codes(),
                        TextArbitraries.codes(),
                        Arbitraries.integers().between(1, 999_999),
                        TextArbitraries.codes().list().uniqueElements().ofMaxSize(4),
                        TextArbitraries.days(),
                        TextArbitraries.participants().optional(),
                        Arbitraries.oneOf(scored, absent).list().ofSize(Dimension.values().length))
                .as((name, rule, version, talkAbout, day, participant, scores) -> {
                    Map<Dimension, DimensionScore> all = new EnumMap<>(Dimension.class);
                    for (Dimension dimension : Dimension.values()) {
                        all.put(dimension, scores.get(dimension.place() - 1));
                    }
                    List<ItemCode> items =
                            talkAbout.stream().map(ItemCode::parse).toList();
                    return Profile.of(
                            new QuestionnaireId(name, version, items),
                            new RuleId(rule, version),
                            day,
                            participant,
                            all,
                            items);
                });
    }
}
