package dev.positivehealth.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Fingerprint;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Samples;
import dev.positivehealth.scoring.DimensionScore.Absent;
import dev.positivehealth.scoring.DimensionScore.Scored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideBySideTest {
    private static final ScoringRule RULE = ScoringRule.meanOfAnswered();
    private static final AnswerSheet ADULT_42 = body(
                    Samples.builtIn("adult-42/1").sheet(LocalDate.of(2026, 3, 1)), 4)
            .talkAbout("sleeping")
            .complete();
    private static final AnswerSheet ADULT_44 = body(
                    Samples.builtIn("adult-44/1").sheet(LocalDate.of(2026, 9, 1)), 6)
            .answer("sexuality", 0)
            .answer("intimacy", 0)
            .talkAbout("intimacy")
            .talkAbout("eating")
            .complete();

    private static AnswerSheetDraft body(AnswerSheetDraft draft, int number) {
        return draft.answer("feeling-healthy", number)
                .answer("feeling-fit", number)
                .answer("sleeping", number)
                .answer("eating", number);
    }

    @Test
    void comparesAdult42AndAdult44OnSharedItemsOnly() {
        SideBySide both = SideBySide.of(RULE, ADULT_42, ADULT_44);
        assertThat(both.shared()).isEqualTo(Samples.builtIn("adult-42/1").items());
        assertThat(both.earlier().scores()).isEqualTo(RULE.score(ADULT_42).scores());
        assertThat(both.later().questionnaire()).hasToString("adult-44/1");
        assertThat(both.isOfSharedItemsOnly()).isTrue();
        assertThat(both.talkAbout()).hasToString("[eating, intimacy]").isUnmodifiable();
        assertThat(both.rule()).isEqualTo(RULE.id());
        SideBySide.Pair body = both.on(Dimension.BODILY_FUNCTIONS);
        assertThat(body.earlier()).isEqualTo(new Scored(Score.of(16, 4), 7));
        assertThat(body.later()).isEqualTo(new Scored(Score.of(24, 4), 7));
        assertThat(body.shared()).isEqualTo(Samples.builtIn("adult-42/1").items(Dimension.BODILY_FUNCTIONS));
        assertThat(both.on(Dimension.QUALITY_OF_LIFE).later()).isEqualTo(new Absent(AbsenceReason.NOT_ANSWERED, 0, 7));
    }

    @Test
    void takesTheEarlierSheetFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SideBySide.of(RULE, ADULT_44, ADULT_42))
                .withMessage("the earlier of two sheets must not be taken after the later one");
    }

    @Test
    void takesSheetsOfOneParticipant() {
        AnswerSheet mine = ADULT_42.toDraft().participant("p-001").complete();
        AnswerSheet mineLater = ADULT_44.toDraft().participant("p-001").complete();
        AnswerSheet theirs = ADULT_44.toDraft().participant("p-002").complete();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SideBySide.of(RULE, mine, theirs))
                .withMessage("two sheets side by side must be of one participant");
        assertThat(SideBySide.of(RULE, mine, mineLater).participant()).isEqualTo(mine.participant());
        assertThat(SideBySide.of(RULE, ADULT_42, theirs).participant()).isEqualTo(theirs.participant());
        assertThat(SideBySide.of(RULE, ADULT_42, ADULT_44).participant()).isEmpty();
    }

    @Test
    void sharesItemsByCodeAndDimensionInTheOrderOfTheEarlierQuestionnaire() {
        AnswerSheet one = Samples.questionnaire(
                        "one/1",
                        Samples.scale(0, 10),
                        "a@participation",
                        "b@participation",
                        "c@meaningfulness",
                        "d@participation")
                .sheet(LocalDate.of(2026, 3, 1))
                .answer("a", 1)
                .answer("b", 2)
                .answer("c", 3)
                .complete();
        AnswerSheet other = Samples.questionnaire(
                        "other/1",
                        Samples.scale(0, 10),
                        "b@participation",
                        "c@quality-of-life",
                        "a@participation",
                        "e@participation")
                .sheet(LocalDate.of(2026, 3, 2))
                .answer("b", 8)
                .answer("e", 9)
                .complete();
        SideBySide both = SideBySide.of(RULE, one, other);
        assertThat(both.shared())
                .containsExactly(Samples.item("a@participation"), Samples.item("b@participation"))
                .isUnmodifiable();
        assertThat(both).hasToString("SideBySide[one/1, other/1]");
        assertThat(both.on(Dimension.PARTICIPATION).earlier()).isEqualTo(new Scored(Score.of(3, 2), 2));
        assertThat(both.on(Dimension.PARTICIPATION).later()).isEqualTo(new Scored(Score.of(8, 1), 2));
        assertThat(both.on(Dimension.MEANINGFULNESS))
                .isEqualTo(new SideBySide.Pair(
                        new Absent(AbsenceReason.TOO_FEW_SHARED, 0, 0),
                        new Absent(AbsenceReason.NOT_IN_QUESTIONNAIRE, 0, 0),
                        List.of()));
    }

    /**
     * Answers to two shared items and to one that only the later list asks; what the later web says, and its own sheet.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mean-of-answered/1       | a=1 b=2 e=3 | scored          | scored
            mean-of-answered/1       | a=1         | scored          | too-few-answers
            mean-of-answered/1       | e=1 f=2     | too-few-shared  | scored
            mean-of-answered/1       | e=1         | not-answered    | too-few-answers
            mean-of-answered/1       |             | not-answered    | not-answered
            mean-of-answered-min-2/1 | a=1 e=1     | too-few-shared  | scored
            mean-of-answered-min-2/1 | a=1         | too-few-answers | too-few-answers
            mean-of-answered-min-3/1 | a=1 e=1     | too-few-answers | too-few-answers
            """)
    void saysThatTooFewItemsAreShared(String ruleId, @Nullable String answers, String shown, String ofSheet) {
        ScoringRule rule = ScoringRule.parse(ruleId);
        AnswerSheet earlier = Samples.questionnaire("one/1", Samples.scale(0, 10), "a@participation", "b@participation")
                .sheet(LocalDate.of(2026, 3, 1))
                .complete();
        AnswerSheetDraft draft = Samples.questionnaire(
                        "other/1",
                        Samples.scale(0, 10),
                        "a@participation",
                        "b@participation",
                        "e@participation",
                        "f@participation")
                .sheet(LocalDate.of(2026, 9, 1));
        for (String answer : answers == null ? new String[0] : answers.split(" ", -1)) {
            draft = draft.answer(answer.substring(0, 1), Integer.parseInt(answer.substring(2)));
        }
        AnswerSheet later = draft.complete();
        DimensionScore score = SideBySide.of(rule, earlier, later).later().score(Dimension.PARTICIPATION);
        assertThat(score.reason().map(AbsenceReason::code).orElse("scored")).isEqualTo(shown);
        assertThat(score.items()).isEqualTo(2);
        assertThat(rule.score(later)
                        .score(Dimension.PARTICIPATION)
                        .reason()
                        .map(AbsenceReason::code)
                        .orElse("scored"))
                .isEqualTo(ofSheet);
    }

    @Test
    void laysProfilesOfOneQuestionnaireSideBySide() {
        Questionnaire adult = ADULT_42.questionnaire();
        Profile march = RULE.score(ADULT_42.toDraft().participant("p-001").complete());
        Profile other = RULE.score(ADULT_42.toDraft().participant("p-002").complete());
        SideBySide both = SideBySide.of(adult, RULE.score(ADULT_42), march);
        assertThat(both.earlier().scores()).isEqualTo(march.scores());
        assertThat(both.isOfSharedItemsOnly()).isFalse();
        assertThat(both.participant()).isEqualTo(march.participant());
        assertThat(both.talkAbout()).isEqualTo(march.talkAbout());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SideBySide.of(adult, march, other))
                .withMessage("two sheets side by side must be of one participant");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SideBySide.of(adult, march, RULE.score(ADULT_44)))
                .withMessage(
                        "both profiles must be of the same questionnaire and rule; for others lay the sheets side by "
                                + "side first");
        Profile before = march.withFingerprint(Fingerprint.parse("0000000000000000"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SideBySide.of(adult, before, march))
                .withMessage(
                        "questionnaire adult-42/1 was changed since a profile was made; lay the sheets side by side");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SideBySide.of(adult, march, before))
                .withMessage(
                        "questionnaire adult-42/1 was changed since a profile was made; lay the sheets side by side");
    }

    @Test
    void keepsWhatIsOfTwoSheetsOutOfProfiles() {
        Profile profile = RULE.score(ADULT_42);
        Map<Dimension, DimensionScore> scores = new EnumMap<>(profile.scores());
        scores.put(Dimension.PARTICIPATION, new Absent(AbsenceReason.TOO_FEW_SHARED, 0, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.of(
                        profile.questionnaire(),
                        profile.rule(),
                        profile.takenOn(),
                        profile.participant(),
                        scores,
                        profile.talkAbout()))
                .withMessage("a profile is of one sheet: only two sheets side by side have items that are not shared");
    }

    @Test
    void laysTwoSheetsOfOneQuestionnaireWhole() {
        SideBySide both = SideBySide.of(RULE, ADULT_42, ADULT_42);
        assertThat(both.later().scores()).isEqualTo(RULE.score(ADULT_42).scores());
        assertThat(both.isOfSharedItemsOnly()).isFalse();
        assertThat(both.shared()).hasSize(42);
    }

    @Test
    void rejectsDifferentScales() {
        for (AnswerSheet other : List.of(sheet("own/1", 1, 10), sheet("own/1", 0, 11))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SideBySide.of(RULE, ADULT_42, other))
                    .withMessage("questionnaires adult-42/1 and own/1 have different scales");
        }
        SideBySide both = SideBySide.of(RULE, ADULT_42, sheet("own/1", 0, 10));
        assertThat(both.shared()).hasSize(1);
        assertThat(both.scale()).isEqualTo(Samples.scale(0, 10));
    }

    private static AnswerSheet sheet(String id, int lowest, int highest) {
        return Samples.questionnaire(id, Samples.scale(lowest, highest), "sleeping@bodily-functions")
                .sheet(LocalDate.of(2026, 3, 1))
                .complete();
    }

    @Test
    void rejectsQuestionnairesThatShareNoItem() {
        AnswerSheet marks =
                Samples.builtIn("marks-6/1").sheet(LocalDate.of(2026, 3, 1)).complete();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SideBySide.of(RULE, ADULT_42, marks))
                .withMessage("questionnaires adult-42/1 and marks-6/1 share no item");
    }

    @Test
    void copiesTheItemsOfAPair() {
        List<Item> shared = new ArrayList<>(List.of(Samples.item("a@participation")));
        DimensionScore absent = new Absent(AbsenceReason.NOT_ANSWERED, 0, 1);
        SideBySide.Pair pair = new SideBySide.Pair(absent, absent, shared);
        shared.clear();
        assertThat(pair.shared()).hasSize(1).isUnmodifiable();
    }

    @Test
    void takesTheEarlierProfileFirst() {
        Profile early = RULE.score(ADULT_42);
        Profile late = RULE.score(
                ADULT_42.questionnaire().sheet(LocalDate.of(2026, 9, 1)).complete());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SideBySide.of(ADULT_42.questionnaire(), late, early))
                .withMessage("the earlier of two sheets must not be taken after the later one");
    }

    /** A direct mark is of one item: the whole sheet, which asks two, has no score by it, so that sharing is not why. */
    @Test
    void doesNotBlameSharingWhereTheWholeSheetCannotBeScoredByTheRule() {
        AnswerSheet one = Samples.questionnaire("one/1", Samples.scale(0, 10), "participation@participation")
                .sheet(LocalDate.of(2026, 3, 1))
                .complete();
        AnswerSheet two = Samples.questionnaire(
                        "two/1", Samples.scale(0, 10), "participation@participation", "fun@participation")
                .sheet(LocalDate.of(2026, 3, 1))
                .answer("fun", 7)
                .complete();
        assertThat(SideBySide.of(ScoringRule.directMark(), one, two)
                        .on(Dimension.PARTICIPATION)
                        .later())
                .isEqualTo(new Absent(AbsenceReason.NOT_ANSWERED, 0, 1));
    }

    @Test
    void isShownInTheWordsOfTheLaterQuestionnaire() {
        assertThat(SideBySide.of(RULE, ADULT_42, ADULT_44).questionnaire()).isEqualTo(ADULT_44.questionnaire());
        assertThat(SideBySide.of(RULE, ADULT_42, ADULT_44).later()).hasToString("Side[adult-44/1]");
    }

    @Test
    void refusesARuleUnderANameOfTheLibrarys() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SideBySide.of(new ScoringRuleTest.Pretender(), ADULT_42, ADULT_44))
                .withMessage(ScoringRuleTest.Pretender.REFUSED);
    }
}
