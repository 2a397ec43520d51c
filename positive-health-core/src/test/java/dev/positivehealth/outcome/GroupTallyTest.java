package dev.positivehealth.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.positivehealth.dimension.Dimension;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GroupTallyTest {
    private static GroupTally.Column column(long respondents, Map<Integer, Long> sums) {
        return new GroupTally.Column(respondents, new TreeMap<>(sums));
    }

    @Test
    void isReadBackAsItWas() {
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a"), 5);
        GroupTally tally = GroupTally.of(Outcomes.people("a", 3).stream()
                .map(one -> one.contribution(terms))
                .toList());
        assertThat(tally.columns()).containsEntry(Dimension.PARTICIPATION, column(3, Map.of(7, 63L)));
        assertThat(GroupTally.restore(3, true, tally.columns()))
                .isEqualTo(tally)
                .hasSameHashCodeAs(tally);
        assertThat(tally).hasToString("GroupTally").isNotEqualTo(GroupTally.restore(3, false, tally.columns()));
        assertThat(tally.merge(GroupTally.empty())).isEqualTo(tally);
    }

    @Test
    void isReadBackAsItWasWhereADimensionIsNotAnswered() {
        RoundTerms terms = Outcomes.terms(Outcomes.tree("a"), 5);
        GroupTally tally = GroupTally.of(
                List.of(Outcomes.person("p", "a", -1, 20, 20, 20, 20, 20).contribution(terms)));
        assertThat(tally.columns()).containsEntry(Dimension.BODILY_FUNCTIONS, column(0, Map.of()));
        assertThat(GroupTally.restore(1, true, tally.columns()))
                .isEqualTo(tally)
                .hasSameHashCodeAs(tally);
    }

    @Test
    void refusesFewerPeopleThanRespondents() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        GroupTally.restore(2, false, Map.of(Dimension.PARTICIPATION, column(3, Map.of(7, 63L)))))
                .withMessage("respondents of participation must be from 0 to the number of people, but were 3 of 2");
    }

    @Test
    void refusesAColumnThatNobodyCanHaveMade() {
        for (ThrowingCallable wrong : List.<ThrowingCallable>of(
                () -> column(1, Map.of(6, 1L, 7, 1L)),
                () -> column(1, Map.of()),
                () -> column(0, Map.of(7, 0L)),
                () -> column(1, Map.of(0, 1L)),
                () -> column(-1, Map.of()))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(wrong)
                    .withMessage(
                            "a column must have a person for each number of answered items, and each number be at least 1");
        }
    }

    @Test
    void doesNotOverflowInSilence() {
        GroupTally many =
                GroupTally.restore(Long.MAX_VALUE, false, Map.of(Dimension.PARTICIPATION, column(1, Map.of(7, 1L))));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> many.merge(many));
    }
}
