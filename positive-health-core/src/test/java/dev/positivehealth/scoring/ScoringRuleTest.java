package dev.positivehealth.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.Languages;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.ItemCode;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Samples;
import dev.positivehealth.scoring.DimensionScore.Absent;
import dev.positivehealth.scoring.DimensionScore.Scored;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** Answers such as {@code 7 - . 0}: numbers, {@code -} skipped, {@code .} not answered. */
    private static List<Answer> answers(String text) {
        return Arrays.stream(text.split(" ", -1))
                .<Answer>map(one -> switch (one) {
                    case "-" -> new Answer.Skipped();
                    case "." -> new Answer.NotAnswered();
                    default -> new Answer.Given(Integer.parseInt(one));
                })
                .toList();
    }

    private static List<Answer> answers(int answered, int items) {
        return answers(("7 ".repeat(answered) + ". ".repeat(items - answered)).strip());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "4, 2", "5, 3", "6, 3", "7, 4", "8, 4", "9, 5"})
    void needsAtLeastHalfOfTheItems(int items, int half) {
        for (int answered = 0; answered <= items; answered++) {
            DimensionScore expected = answered == 0
                    ? new Absent(AbsenceReason.NOT_ANSWERED, 0, items)
                    : answered < half
                            ? new Absent(AbsenceReason.TOO_FEW_ANSWERS, answered, items)
                            : new Scored(Score.of(7L * answered, answered), items);
            assertThat(ScoringRule.meanOfAnswered().score(answers(answered, items)))
                    .as("%d of %d", answered, items)
                    .isEqualTo(expected);
        }
    }

    @Test
    void orNeedsAFixedNumberOfItems() {
        for (int minimum = 1; minimum <= 9; minimum++) {
            for (int items = 1; items <= 8; items++) {
                for (int answered = 0; answered <= items; answered++) {
                    DimensionScore expected = answered == 0
                            ? new Absent(AbsenceReason.NOT_ANSWERED, 0, items)
                            : answered < minimum
                                    ? new Absent(AbsenceReason.TOO_FEW_ANSWERS, answered, items)
                                    : new Scored(Score.of(7L * answered, answered), items);
                    assertThat(ScoringRule.meanOfAnswered(minimum).score(answers(answered, items)))
                            .as("minimum %d, %d of %d", minimum, answered, items)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "7 4 . 6 - 5 ., 22, 4",
        "0 0 0 0 . . ., 0, 4",
        "0 0 0 2 . . . ., 2, 4",
        "10 10 10 10 10 10 10, 70, 7",
        "-3 1000000 -1000000 0, -3, 4"
    })
    void sumsWhatIsAnsweredAndCountsZeroAsAnAnswer(String answers, long sum, int answered) {
        List<Answer> list = answers(answers);
        assertThat(ScoringRule.meanOfAnswered().score(list))
                .isEqualTo(new Scored(Score.of(sum, answered), list.size()));
    }

    @Test
    void takesADirectMarkAsItIs() {
        assertThat(ScoringRule.directMark().score(answers("0"))).isEqualTo(new Scored(Score.of(0, 1), 1));
        assertThat(ScoringRule.directMark().score(answers("10"))).isEqualTo(new Scored(Score.of(10, 1), 1));
        assertThat(ScoringRule.directMark().score(answers("-")))
                .isEqualTo(new Absent(AbsenceReason.NOT_ANSWERED, 0, 1));
        assertThat(ScoringRule.directMark().score(answers(".")))
                .isEqualTo(new Absent(AbsenceReason.NOT_ANSWERED, 0, 1));
    }

    @ParameterizedTest
    @CsvSource({"7 7, 2", "7 . -, 3"})
    void rejectsADirectMarkMadeOfSeveralItems(String answers, int items) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringRule.directMark().score(answers(answers)))
                .withMessage("rule direct-mark/1 needs one item in each dimension, but a dimension has " + items);
    }

    @Test
    void scoresAWholeSheet() {
        AnswerSheet sheet = Samples.builtIn("adult-44/1")
                .sheet(DAY)
                .participant("p-001")
                .group("north")
                .talkAbout("gratitude")
                .talkAbout("sleeping")
                .answer("sleeping", 7)
                .answer("exercising", 4)
                .answer("feeling-fit", 6)
                .answer("feeling-healthy", 5)
                .skip("eating")
                .answer("remembering", 1)
                .answer("concentrating", 1)
                .answer("communicating", 1)
                .skip("gratitude")
                .complete();
        Profile profile = ScoringRule.meanOfAnswered().score(sheet);
        assertThat(profile.questionnaire()).hasToString("adult-44/1");
        assertThat(profile.rule()).hasToString("mean-of-answered/1");
        assertThat(profile.takenOn()).isEqualTo(DAY);
        assertThat(profile.participant()).contains(ParticipantRef.parse("p-001"));
        assertThat(profile.talkAbout()).containsExactly(ItemCode.parse("sleeping"), ItemCode.parse("gratitude"));
        assertThat(profile.scores().values())
                .containsExactly(
                        new Scored(Score.of(22, 4), 8),
                        new Absent(AbsenceReason.TOO_FEW_ANSWERS, 3, 7),
                        new Absent(AbsenceReason.NOT_ANSWERED, 0, 7),
                        new Absent(AbsenceReason.NOT_ANSWERED, 0, 8),
                        new Absent(AbsenceReason.NOT_ANSWERED, 0, 7),
                        new Absent(AbsenceReason.NOT_ANSWERED, 0, 7));
    }

    @Test
    void hasNoScoreWhereTheQuestionnaireHasNoItemsAndCountsTheItemsThatAreLeft() {
        AnswerSheet sheet = Samples.questionnaire(
                        "own/1",
                        Samples.scale(0, 10),
                        "a@bodily-functions",
                        "b@participation",
                        "c@bodily-functions",
                        "d@bodily-functions")
                .sheet(DAY)
                .answer("a", 4)
                .answer("b", 3)
                .complete();
        Profile profile = ScoringRule.meanOfAnswered().score(sheet);
        assertThat(profile.score(Dimension.BODILY_FUNCTIONS))
                .isEqualTo(new Absent(AbsenceReason.TOO_FEW_ANSWERS, 1, 3));
        assertThat(profile.score(Dimension.PARTICIPATION)).isEqualTo(new Scored(Score.of(3, 1), 1));
        assertThat(profile.score(Dimension.QUALITY_OF_LIFE))
                .isEqualTo(new Absent(AbsenceReason.NOT_IN_QUESTIONNAIRE, 0, 0));
        AnswerSheet less = sheet.excluding(List.of(ItemCode.parse("b"), ItemCode.parse("d")));
        Profile left = ScoringRule.meanOfAnswered().score(less);
        assertThat(left.questionnaire()).hasToString("own/1;without=b,d");
        assertThat(left.score(Dimension.BODILY_FUNCTIONS)).isEqualTo(new Scored(Score.of(4, 1), 2));
        assertThat(left.score(Dimension.PARTICIPATION)).isEqualTo(new Absent(AbsenceReason.NOT_IN_QUESTIONNAIRE, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "adult-42/1, mean-of-answered/1",
        "adult-44/1;without=intimacy, mean-of-answered/1",
        "marks-6/1, direct-mark/1",
        "marks-6/1;without=participation, direct-mark/1"
    })
    void isChosenByTheQuestionnaire(String questionnaire, String rule) {
        assertThat(ScoringRule.standardFor(Samples.builtIn(questionnaire)).id()).hasToString(rule);
    }

    @Test
    void isTheMeanWhereASingleItemIsNoMark() {
        Questionnaire one = Samples.questionnaire(
                "own/1", Samples.scale(0, 10), "participation@participation", "meaningfulness@quality-of-life");
        assertThat(ScoringRule.standardFor(one).id()).hasToString("mean-of-answered/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mean-of-answered/1",
                "direct-mark/1",
                "mean-of-answered-min-1/1",
                "mean-of-answered-min-5/1",
                "mean-of-answered-min-999/1"
            })
    void isFoundByItsId(String id) {
        assertThat(ScoringRule.parse(id).id()).hasToString(id);
        assertThat(ScoringRule.parse(id)).hasToString(id);
    }

    @Test
    void isOneAndTheSameUnderOneId() {
        assertThat(ScoringRule.parse("mean-of-answered/1")).isEqualTo(ScoringRule.meanOfAnswered());
        assertThat(ScoringRule.parse("mean-of-answered-min-5/1")).isEqualTo(ScoringRule.meanOfAnswered(5));
        assertThat(ScoringRule.parse("direct-mark/1")).isEqualTo(ScoringRule.directMark());
        assertThat(ScoringRule.meanOfAnswered(4)).isNotEqualTo(ScoringRule.meanOfAnswered());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mean-of-answered/2",
                "direct-mark/2",
                "mean-of-answered-min-5/2",
                "mean-of-answered-min-0/1",
                "mean-of-answered-min-05/1",
                "mean-of-answered-min-1000/1",
                "mean-of-answered-min/1",
                "total/1"
            })
    void isNotShippedUnderAnyOtherId(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringRule.parse(id))
                .withMessage("scoring rule " + id + " is not shipped; shipped are mean-of-answered/1, "
                        + "mean-of-answered-min-N/1 and direct-mark/1");
    }

    @Test
    void rejectsAnIdThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringRule.parse("mean"))
                .withMessage("a rule id must be a name in kebab-case and a version, such as mean-of-answered/1");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_000})
    void rejectsAMinimumOutsideItsRange(int minimum) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringRule.meanOfAnswered(minimum))
                .withMessage("the minimum of answered items must be from 1 to 999, but was " + minimum);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mean-of-answered/1 | The score of a dimension is the mean of your answers. There is one if you answer "
                        + "at least half of the questions about that dimension. Questions that you skip or leave open do not count. "
                        + "The score has one decimal: 6.25 becomes 6.3.",
                "mean-of-answered-min-5/1 | The score of a dimension is the mean of your answers. The smallest number "
                        + "of answers for a score is 5. Questions that you skip or leave open do not count. The score "
                        + "has one decimal: 6.25 becomes 6.3.",
                "direct-mark/1 | You give each dimension a score yourself. A dimension that you skip or leave open has "
                        + "no score."
            })
    void isStatedInWords(String id, String text) {
        assertThat(ScoringRule.parse(id).text().in(Languages.ENGLISH)).isEqualTo(text);
        assertThat(ScoringRule.parse(id).text().in(Languages.DUTCH)).doesNotContain("{");
    }

    /** What a host would write: the first answer speaks for the dimension. */
    private static final class FirstAnswer implements ScoringRule {
        @Override
        public RuleId id() {
            return RuleId.parse("first-answer/1");
        }

        @Override
        public LocalizedText text() {
            return LocalizedText.of("Het eerste antwoord.", "The first answer.");
        }

        @Override
        public DimensionScore score(List<Answer> answers) {
            return answers.stream()
                    .flatMapToInt(answer -> answer.value().stream())
                    .boxed()
                    .findFirst()
                    .<DimensionScore>map(number -> new Scored(Score.of(number, 1), answers.size()))
                    .orElseGet(() -> new Absent(AbsenceReason.NOT_ANSWERED, 0, answers.size()));
        }
    }

    @Test
    void canBeAHostsOwn() {
        AnswerSheet sheet = Samples.questionnaire(
                        "own/1",
                        Samples.scale(0, 10),
                        "a@bodily-functions",
                        "b@bodily-functions",
                        "c@bodily-functions",
                        "d@participation")
                .sheet(DAY)
                .answer("c", 9)
                .answer("b", 2)
                .complete();
        Profile profile = new FirstAnswer().score(sheet);
        assertThat(profile.rule()).hasToString("first-answer/1");
        assertThat(profile.scores().values())
                .containsExactly(
                        new Scored(Score.of(2, 1), 3),
                        new Absent(AbsenceReason.NOT_IN_QUESTIONNAIRE, 0, 0),
                        new Absent(AbsenceReason.NOT_IN_QUESTIONNAIRE, 0, 0),
                        new Absent(AbsenceReason.NOT_IN_QUESTIONNAIRE, 0, 0),
                        new Absent(AbsenceReason.NOT_ANSWERED, 0, 1),
                        new Absent(AbsenceReason.NOT_IN_QUESTIONNAIRE, 0, 0));
    }

    /** A host's rule under a name of the library's, which does not even score by the way that would find it out. */
    static final class Pretender implements ScoringRule {
        static final String REFUSED = "the name of scoring rule mean-of-answered/2 is the library's; a rule of a host"
                + " needs a name of its own";

        @Override
        public RuleId id() {
            return RuleId.parse("mean-of-answered/2");
        }

        @Override
        public LocalizedText text() {
            return ScoringRule.meanOfAnswered().text();
        }

        @Override
        public DimensionScore score(List<Answer> answers) {
            return ScoringRule.meanOfAnswered().score(answers);
        }

        @Override
        public Profile score(AnswerSheet sheet) {
            return ScoringRule.meanOfAnswered().score(sheet);
        }
    }
}
