package dev.positivehealth.outcome;

import dev.positivehealth.consent.Contribution;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.AnswerScale;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.RuleId;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The scores of some people added up exactly, for counting in parts: on threads, or on a cluster.
 *
 * <p>Per dimension it keeps the sum of the answers <em>per number of answered items</em>, so that persons' means add up
 * without rounding: {@code {7: 540, 6: 30}} is 540 over 7 plus 30 over 6. Adding is whole-number addition; tallies
 * merged in any order and grouping are equal, and so are their documents to the byte. The size depends on the
 * questionnaire, not on the number of people.
 *
 * <p>A tally of a few people tells about them. It is for the controller, and is not a report.
 */
public final class GroupTally implements NoBean {
    /** The most people that a tally is of: 10,000,000,000 (this project's choice; sums stay within a {@code long}). */
    public static final long MOST_PEOPLE = 10_000_000_000L;

    /** How far from 0 a sum of answers may lie: 1,000,000,000,000,000. */
    public static final long FARTHEST_SUM = 1_000_000_000_000_000L;

    private final QuestionnaireId questionnaire;
    private final RuleId rule;
    private final TallyAccumulator accumulator;

    GroupTally(QuestionnaireId questionnaire, RuleId rule, TallyAccumulator accumulator) {
        this.questionnaire = Objects.requireNonNull(questionnaire, "questionnaire");
        this.rule = Objects.requireNonNull(rule, "rule");
        this.accumulator = accumulator;
    }

    /** {@return a tally of nobody} */
    public static GroupTally empty(QuestionnaireId questionnaire, RuleId rule) {
        return new GroupTally(questionnaire, rule, new TallyAccumulator());
    }

    /**
     * {@return the tally of contributions, in any order} The caller makes sure that each person is among them once, as
     * a {@link Round} does.
     *
     * @throws IllegalArgumentException if one is of another questionnaire or rule
     */
    public static GroupTally of(QuestionnaireId questionnaire, RuleId rule, Collection<Contribution> contributions) {
        GroupTally tally = empty(questionnaire, rule);
        contributions.forEach(contribution -> {
            tally.requireSame(contribution.questionnaire(), contribution.rule());
            tally.accumulator.add(
                    contribution.scores(), contribution.controller().isPresent());
        });
        return tally;
    }

    /**
     * Reads a tally back from storage; a dimension without a column has an empty one.
     *
     * @param people how many have a score on at least one dimension
     * @param consentsHeldByController whether a contribution rests on consents that the controller holds
     * @throws IllegalArgumentException if there are fewer people than respondents of a column, or more than
     *     {@link #MOST_PEOPLE}
     */
    public static GroupTally restore(
            QuestionnaireId questionnaire,
            RuleId rule,
            long people,
            boolean consentsHeldByController,
            Map<Dimension, Column> columns) {
        requirePeople(people);
        TallyAccumulator accumulator = new TallyAccumulator();
        accumulator.addPeople(people, consentsHeldByController);
        columns.forEach(accumulator::add);
        GroupTally tally = new GroupTally(questionnaire, rule, accumulator);
        Objects.requireNonNull(tally.respondents(), "respondents");
        return tally;
    }

    static void requirePeople(long people) {
        if (people > MOST_PEOPLE) {
            throw new IllegalArgumentException("a tally must be of at most " + MOST_PEOPLE + " people");
        }
    }

    /** {@return whether people who answered on this scale can have such sums, on every dimension} */
    public boolean isOn(AnswerScale scale) {
        return columns().values().stream().allMatch(column -> column.isOn(scale));
    }

    /**
     * {@return the tally of these people and those of another, who must all be different people}
     *
     * @throws IllegalArgumentException if the other is of another questionnaire or rule, or both together are of more than
     *     {@link #MOST_PEOPLE} or their answers add up to more than {@link #FARTHEST_SUM}
     */
    public GroupTally merge(GroupTally other) {
        requireSame(other.questionnaire, other.rule);
        requirePeople(accumulator.people() + other.accumulator.people());
        TallyAccumulator both = new TallyAccumulator();
        both.add(accumulator);
        both.add(other.accumulator);
        GroupTally merged = new GroupTally(questionnaire, rule, both);
        Objects.requireNonNull(merged.columns(), "columns");
        return merged;
    }

    private void requireSame(QuestionnaireId otherQuestionnaire, RuleId otherRule) {
        if (!questionnaire.equals(otherQuestionnaire) || !rule.equals(otherRule)) {
            throw new IllegalArgumentException("scores of " + otherQuestionnaire + " by " + otherRule
                    + " cannot be added to those of " + questionnaire + " by " + rule);
        }
    }

    /** {@return the only questionnaire whose scores are added up} */
    public QuestionnaireId questionnaire() {
        return questionnaire;
    }

    /** {@return the rule that made the scores} */
    public RuleId rule() {
        return rule;
    }

    /** {@return how many answered, without any answers} */
    public Respondents respondents() {
        Map<Dimension, Long> scored = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            scored.put(dimension, accumulator.respondents(dimension));
        }
        return new Respondents(accumulator.people(), scored);
    }

    /** {@return whether any contribution rests on consents that the controller holds} */
    public boolean consentsHeldByController() {
        return accumulator.consentsElsewhere();
    }

    /** {@return the six columns as they are stored, in the order of the dimensions} */
    public Map<Dimension, Column> columns() {
        Map<Dimension, Column> columns = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            columns.put(dimension, accumulator.stored(dimension));
        }
        return Collections.unmodifiableMap(columns);
    }

    TallyAccumulator accumulator() {
        return accumulator;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupTally that
                && questionnaire.equals(that.questionnaire)
                && rule.equals(that.rule)
                && accumulator.equals(that.accumulator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(questionnaire, rule, accumulator);
    }

    /** Says what it is, not how much. */
    @Override
    public String toString() {
        return "GroupTally";
    }

    /**
     * What a tally keeps of one dimension.
     *
     * @param respondents how many people have a score
     * @param sums the sum of their answers by how many items they answered, smallest number first; a number nobody
     *     answered is left out
     */
    public record Column(long respondents, SortedMap<Integer, Long> sums) {
        /**
         * @throws IllegalArgumentException if a number of items is below 1, there are more of these than people or more than
         *     {@link #MOST_PEOPLE}, or a sum is farther from 0 than {@link #FARTHEST_SUM}
         */
        public Column {
            sums = SortedCopy.of(sums);
            if (!fits(respondents, sums)) {
                throw new IllegalArgumentException(
                        "a column must have a person for each number of answered items, and each number be at least 1");
            }
            if (respondents > MOST_PEOPLE
                    || sums.values().stream().anyMatch(sum -> sum < -FARTHEST_SUM || sum > FARTHEST_SUM)) {
                throw new IllegalArgumentException("a column must be of at most " + MOST_PEOPLE
                        + " people, and a sum at most " + FARTHEST_SUM + " from 0");
            }
        }

        /**
         * {@return whether its people can be divided over the numbers of answered items so that each sum is of answers on this
         * scale}
         */
        public boolean isOn(AnswerScale scale) {
            BigInteger fewest = BigInteger.ZERO;
            BigInteger most = BigInteger.ZERO;
            for (Map.Entry<Integer, Long> of : sums.entrySet()) {
                BigInteger sum = BigInteger.valueOf(of.getValue());
                BigInteger low = BigInteger.valueOf((long) of.getKey() * scale.lowest());
                BigInteger high = BigInteger.valueOf((long) of.getKey() * scale.highest());
                // n people have sums from n x low to n x high: each end bounds n from below or from above, by its sign.
                BigInteger from = BigInteger.ONE.max(atLeast(sum, high)).max(atLeast(sum.negate(), low.negate()));
                BigInteger to = atMost(sum, low).min(atMost(sum.negate(), high.negate()));
                if (from.compareTo(to) > 0 || !isPossible(sum, low, high)) {
                    return false;
                }
                fewest = fewest.add(from);
                most = most.add(to);
            }
            BigInteger all = BigInteger.valueOf(respondents);
            return sums.isEmpty() || (fewest.compareTo(all) <= 0 && all.compareTo(most) <= 0);
        }

        /** The least n with {@code sum <= n * high}, where a greater n helps. */
        private static BigInteger atLeast(BigInteger sum, BigInteger high) {
            return high.signum() > 0 && sum.signum() > 0
                    ? sum.add(high).subtract(BigInteger.ONE).divide(high)
                    : BigInteger.ZERO;
        }

        /** The greatest n with {@code n * low <= sum}, where a greater n harms. */
        private static BigInteger atMost(BigInteger sum, BigInteger low) {
            return low.signum() > 0 ? sum.max(BigInteger.ZERO).divide(low) : BigInteger.valueOf(MOST_PEOPLE);
        }

        /** No number of people has answers below 0 where the scale has none, or above. */
        private static boolean isPossible(BigInteger sum, BigInteger low, BigInteger high) {
            return (low.signum() < 0 || sum.signum() >= 0) && (high.signum() > 0 || sum.signum() <= 0);
        }

        /** {@return whether this can be a column: each number of items is at least 1, and has at least one person} */
        public static boolean fits(long respondents, SortedMap<Integer, Long> sums) {
            return respondents >= sums.size()
                    && (respondents == 0 || !sums.isEmpty())
                    && (sums.isEmpty() || sums.firstKey() >= 1);
        }

        /** Says what it is, not how much. */
        @Override
        public String toString() {
            return "Column";
        }
    }
}
