package dev.positivehealth.outcome;

import dev.positivehealth.consent.Contribution;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.scoring.RuleId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
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
            tally.accumulator.add(contribution);
        });
        return tally;
    }

    /**
     * Reads a tally back from storage; a dimension without a column has an empty one.
     *
     * @param people how many have a score on at least one dimension
     * @param consentsHeldByController whether a contribution rests on consents that the controller holds
     * @throws IllegalArgumentException if there are fewer people than respondents of a column
     */
    public static GroupTally restore(
            QuestionnaireId questionnaire,
            RuleId rule,
            long people,
            boolean consentsHeldByController,
            Map<Dimension, Column> columns) {
        TallyAccumulator accumulator = new TallyAccumulator();
        accumulator.addPeople(people, consentsHeldByController);
        columns.forEach(accumulator::add);
        GroupTally tally = new GroupTally(questionnaire, rule, accumulator);
        Objects.requireNonNull(tally.respondents(), "respondents");
        return tally;
    }

    /**
     * {@return the tally of these people and those of another, who must all be different people}
     *
     * @throws IllegalArgumentException if the other is of another questionnaire or rule
     */
    public GroupTally merge(GroupTally other) {
        requireSame(other.questionnaire, other.rule);
        TallyAccumulator both = new TallyAccumulator();
        both.add(accumulator);
        both.add(other.accumulator);
        return new GroupTally(questionnaire, rule, both);
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
        /** @throws IllegalArgumentException if a number of items is below 1, or there are more of these than people */
        public Column {
            sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
            if (!fits(respondents, sums)) {
                throw new IllegalArgumentException(
                        "a column must have a person for each number of answered items, and each number be at least 1");
            }
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
