package dev.positivehealth.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.GroupPath;
import dev.positivehealth.LocalizedText;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.ScoringRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTallyTest {
    private static GroupTally.Column column(long respondents, Map<Integer, Long> sums) {
        return new GroupTally.Column(respondents, new TreeMap<>(sums));
    }

    @Test
    void isReadBackAsItWas() {
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a"), 5);
        GroupTally tally = Outcomes.tally(Outcomes.people("a", 3).stream()
                .map(one -> one.contribution(terms))
                .toList());
        assertThat(tally.columns()).containsEntry(Dimension.PARTICIPATION, column(3, Map.of(7, 63L)));
        assertThat(Outcomes.tally(3, true, tally.columns())).isEqualTo(tally).hasSameHashCodeAs(tally);
        assertThat(tally).hasToString("GroupTally").isNotEqualTo(Outcomes.tally(3, false, tally.columns()));
        assertThat(tally.merge(Outcomes.tally(List.of()))).isEqualTo(tally);
    }

    @Test
    void isReadBackAsItWasWhereADimensionIsNotAnswered() {
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a"), 5);
        GroupTally tally = Outcomes.tally(
                List.of(Outcomes.person("p", "a", -1, 20, 20, 20, 20, 20).contribution(terms)));
        assertThat(tally.columns()).containsEntry(Dimension.BODILY_FUNCTIONS, column(0, Map.of()));
        assertThat(Outcomes.tally(1, true, tally.columns())).isEqualTo(tally).hasSameHashCodeAs(tally);
    }

    @Test
    void refusesFewerPeopleThanRespondents() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcomes.tally(2, false, Map.of(Dimension.PARTICIPATION, column(3, Map.of(7, 63L)))))
                .withMessage("respondents of participation must be from 0 to the number of people, but were 3 of 2");
    }

    @Test
    void refusesAColumnThatNobodyCanHaveMade() {
        for (Supplier<GroupTally.Column> wrong : List.<Supplier<GroupTally.Column>>of(
                () -> column(1, Map.of(6, 1L, 7, 1L)),
                () -> column(1, Map.of()),
                () -> column(0, Map.of(7, 0L)),
                () -> column(1, Map.of(0, 1L)),
                () -> column(-1, Map.of()))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(wrong::get)
                    .withMessage(
                            "a column must have a person for each number of answered items, and each number be at least 1");
        }
    }

    @Test
    void addsUpScoresOfOneQuestionnaireAndRuleOnly() {
        GroupTally tally = Outcomes.tally(List.of());
        QuestionnaireId other = QuestionnaireId.parse("adult-44/1");
        RuleId otherRule = ScoringRule.meanOfAnswered(5).id();
        for (GroupTally wrong :
                List.of(GroupTally.empty(other, tally.rule()), GroupTally.empty(tally.questionnaire(), otherRule))) {
            assertThat(wrong).isNotEqualTo(tally);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> tally.merge(wrong))
                    .withMessage("scores of " + wrong.questionnaire() + " by " + wrong.rule()
                            + " cannot be added to those of adult-42/1 by mean-of-answered/1");
            RoundTerms terms = Outcomes.terms(Outcomes.tree("a"), 5);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GroupReport.of(terms, Map.of(GroupPath.parse("a"), wrong)))
                    .withMessageStartingWith("a tally must be of the round's questionnaire and rule, but was of");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GroupTally.of(
                            wrong.questionnaire(),
                            wrong.rule(),
                            List.of(Outcomes.person("p", "a", 20).contribution(terms))));
        }
    }

    @Test
    void refusesMorePeopleAndSumsThanItCanAddUp() {
        long most = GroupTally.MOST_PEOPLE;
        GroupTally many = Outcomes.tally(most, false, Map.of(Dimension.PARTICIPATION, column(1, Map.of(7, 1L))));
        String people = "a tally must be of at most 10000000000 people";
        assertThatIllegalArgumentException().isThrownBy(() -> many.merge(many)).withMessage(people);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcomes.tally(Long.MAX_VALUE, false, Map.of()))
                .withMessage(people);
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a", "b"), 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupReport.of(terms, Map.of(GroupPath.parse("a"), many, GroupPath.parse("b"), many)))
                .withMessage(people);
        for (long sum : new long[] {Long.MIN_VALUE, Long.MAX_VALUE, GroupTally.FARTHEST_SUM + 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> column(1, Map.of(7, sum)))
                    .withMessage(
                            "a column must be of at most 10000000000 people, and a sum at most 1000000000000000 from 0");
        }
        GroupTally far = Outcomes.tally(
                1, false, Map.of(Dimension.PARTICIPATION, column(1, Map.of(7, GroupTally.FARTHEST_SUM))));
        assertThatIllegalArgumentException().isThrownBy(() -> far.merge(far));
    }

    /** Compared with trying out every way of giving answers. */
    @ParameterizedTest
    @CsvSource({"0, 10", "1, 5", "-5, 5", "-3, -1", "0, 1", "-2, 0", "2, 3"})
    void isOnAScaleIfSomePeopleCanHaveAnsweredSo(long lowest, long highest) {
        AnswerScale scale = new AnswerScale(
                (int) lowest, (int) highest, LocalizedText.of("laag", "low"), LocalizedText.of("hoog", "high"));
        int first = 0;
        for (long respondents = 1; respondents <= 4; respondents++) {
            for (long one = -25; one <= 45; one++) {
                assertThat(column(respondents, Map.of(1, one)).isOn(scale))
                        .isEqualTo(lowest * respondents <= one && one <= highest * respondents);
                for (long three = -25; respondents > 1 && three <= 45; three += 5) {
                    boolean possible = false;
                    for (long of = 1; of < respondents; of++) {
                        long rest = respondents - of;
                        possible |= lowest * of <= one
                                && one <= highest * of
                                && 3 * lowest * rest <= three
                                && three <= 3 * highest * rest;
                    }
                    first += possible ? 1 : 0;
                    assertThat(column(respondents, Map.of(1, one, 3, three)).isOn(scale))
                            .as("%s people, %s and %s", respondents, one, three)
                            .isEqualTo(possible);
                }
            }
        }
        assertThat(first).isPositive();
        assertThat(column(0, Map.of()).isOn(scale)).isTrue();
    }

    @Test
    void aReportRefusesSumsThatNoAnswersAddUpTo() {
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a"), 5);
        GroupTally wrong = Outcomes.tally(10, false, Map.of(Dimension.PARTICIPATION, column(10, Map.of(7, 5_000L))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupReport.of(terms, Map.of(GroupPath.parse("a"), wrong)))
                .withMessage("a tally must have sums that answers on the scale of its questionnaire can add up to");
    }

    @Test
    void countsOfHiddenGroupsStandInNoText() {
        assertThat(Respondents.all(4)).hasToString("Respondents");
        assertThat(new ReleasePlan.Suppressed(
                        Optional.of(GroupPath.parse("a/b")),
                        Optional.of(Dimension.PARTICIPATION),
                        SuppressionReason.TOO_FEW_RESPONDENTS,
                        4))
                .hasToString("Suppressed[a/b, participation, " + SuppressionReason.TOO_FEW_RESPONDENTS + "]");
    }

    /** In whatever order the numbers of answered items come, a column has them in theirs. */
    @Test
    void keepsTheNumbersOfAnsweredItemsInOrder() {
        Map<Integer, Long> sums = new TreeMap<>();
        GroupTally all = Outcomes.tally(List.of());
        for (int answered : new int[] {7, 3, 5, 4, 6, 2}) {
            long sum = 10L * answered - 1;
            sums.put(answered, sum);
            all = all.merge(one(1, answered, sum));
        }
        assertThat(all.columns()).containsEntry(Dimension.PARTICIPATION, column(6, sums));
    }

    private static GroupTally one(long respondents, int answered, long sum) {
        return Outcomes.tally(
                respondents, false, Map.of(Dimension.PARTICIPATION, column(respondents, Map.of(answered, sum))));
    }

    @Test
    void isAnotherWhereANumberIsAnother() {
        GroupTally tally = one(3, 7, 63);
        for (GroupTally other : List.of(one(2, 7, 63), one(3, 6, 63), one(3, 7, 62))) {
            assertThat(other).isNotEqualTo(tally).doesNotHaveSameHashCodeAs(tally);
        }
        GroupTally fewer = Outcomes.tally(3, false, Map.of(Dimension.PARTICIPATION, column(2, Map.of(7, 63L))));
        assertThat(fewer).isNotEqualTo(tally).doesNotHaveSameHashCodeAs(tally);
    }

    @Test
    void takesAsManyAndAsMuchAsItSays() {
        long most = GroupTally.MOST_PEOPLE;
        assertThat(column(most, Map.of(7, 1L)).respondents()).isEqualTo(most);
        for (long farthest : new long[] {GroupTally.FARTHEST_SUM, -GroupTally.FARTHEST_SUM}) {
            assertThat(column(1, Map.of(7, farthest)).sums()).containsEntry(7, farthest);
        }
        assertThat(column(1, Map.of(7, 1L))).hasToString("Column");
    }
}
