package dev.positivehealth.scoring;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.questionnaire.Answer;
import java.util.List;
import java.util.OptionalInt;

/**
 * The mean of the answered items, of which there must be at least half, or at least a fixed number.
 *
 * @param least how many must be answered
 */
record MeanOfAnswered(Least least) implements ScoringRule {
    static final String NAME = "mean-of-answered";
    static final String MINIMUM_NAME = NAME + "-min-";
    static final MeanOfAnswered HALF = new MeanOfAnswered(new Least.Half());

    /** How many items must be answered for a score. */
    sealed interface Least {
        boolean isReached(int answered, int items);

        /** At least half of the items: 4 of 7, 4 of 8. */
        record Half() implements Least {
            @Override
            public boolean isReached(int answered, int items) {
                return 2 * answered >= items;
            }
        }

        /** At least a fixed number of items. */
        record Fixed(int minimum) implements Least {
            static final int HIGHEST = 999;

            public Fixed {
                if (minimum < 1 || minimum > HIGHEST) {
                    throw new IllegalArgumentException(
                            "the minimum of answered items must be from 1 to " + HIGHEST + ", but was " + minimum);
                }
            }

            @Override
            public boolean isReached(int answered, int items) {
                return answered >= minimum;
            }
        }
    }

    static MeanOfAnswered atLeast(int minimum) {
        return new MeanOfAnswered(new Least.Fixed(minimum));
    }

    @Override
    public RuleId id() {
        return new RuleId(least instanceof Least.Fixed fixed ? MINIMUM_NAME + fixed.minimum() : NAME, 1);
    }

    @Override
    public LocalizedText text() {
        return least instanceof Least.Fixed fixed
                ? ShippedRules.text(NAME + "-min", "minimum", Integer.toString(fixed.minimum()))
                : ShippedRules.text(NAME);
    }

    @Override
    public DimensionScore score(List<Answer> answers) {
        long sum = 0;
        int answered = 0;
        for (Answer answer : answers) {
            OptionalInt number = answer.value();
            if (number.isPresent()) {
                sum += number.getAsInt();
                answered++;
            }
        }
        int items = answers.size();
        if (answered == 0) {
            return new DimensionScore.Absent(AbsenceReason.NOT_ANSWERED, 0, items);
        }
        return least.isReached(answered, items)
                ? new DimensionScore.Scored(Score.of(sum, answered), items)
                : new DimensionScore.Absent(AbsenceReason.TOO_FEW_ANSWERS, answered, items);
    }

    @Override
    public String toString() {
        return id().toString();
    }
}
