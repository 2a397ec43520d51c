package dev.positivehealth.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.GroupPath;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.ScoringRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

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
    void doesNotOverflowInSilence() {
        GroupTally many =
                Outcomes.tally(Long.MAX_VALUE, false, Map.of(Dimension.PARTICIPATION, column(1, Map.of(7, 1L))));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> many.merge(many));
    }
}
