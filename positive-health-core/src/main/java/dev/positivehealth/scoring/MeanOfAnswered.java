package dev.positivehealth.scoring;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The mean of the answered items, of which there must be at least a number.
 *
 * @param minimum the number, 1 to 999; empty for at least half of the items: 4 of 7, 4 of 8
 */
record MeanOfAnswered(OptionalInt minimum) implements ScoringRule {
    static final String NAME = "mean-of-answered";
    static final String MINIMUM_NAME = NAME + "-min-";
    static final int HIGHEST_MINIMUM = 999;
    private static final RuleId HALF_ID = new RuleId(NAME, 1);
    static final MeanOfAnswered HALF = new MeanOfAnswered(OptionalInt.empty());

    MeanOfAnswered {
        if (minimum.isPresent() && (minimum.getAsInt() < 1 || minimum.getAsInt() > HIGHEST_MINIMUM)) {
            throw new IllegalArgumentException("the minimum of answered items must be from 1 to " + HIGHEST_MINIMUM
                    + ", but was " + minimum.getAsInt());
        }
    }

    static MeanOfAnswered atLeast(int minimum) {
        return new MeanOfAnswered(OptionalInt.of(minimum));
    }

    @Override
    public RuleId id() {
        return minimum.isPresent() ? new RuleId(MINIMUM_NAME + minimum.getAsInt(), 1) : HALF_ID;
    }

    @Override
    public LocalizedText text() {
        return minimum.isPresent()
                ? ShippedRules.text(NAME + "-min", "minimum", Integer.toString(minimum.getAsInt()))
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
        return score(sum, answered, answers.size());
    }

    @Override
    public Profile score(AnswerSheet sheet) {
        return Profile.of(sheet, id(), (dimension, items, scores) -> {
            int answered = sheet.answered(dimension);
            if (isEnough(answered, items)) {
                scores.scored(dimension, sheet.sum(dimension), answered, items);
            } else {
                scores.absent(dimension, whyNot(answered), answered, items);
            }
        });
    }

    private DimensionScore score(long sum, int answered, int items) {
        return isEnough(answered, items)
                ? new DimensionScore.Scored(Score.of(sum, answered), items)
                : new DimensionScore.Absent(whyNot(answered), answered, items);
    }

    private boolean isEnough(int answered, int items) {
        return minimum.isPresent() ? answered >= minimum.getAsInt() : answered > 0 && 2L * answered >= items;
    }

    private static AbsenceReason whyNot(int answered) {
        return answered == 0 ? AbsenceReason.NOT_ANSWERED : AbsenceReason.TOO_FEW_ANSWERS;
    }

    @Override
    public Optional<LocalizedText> explanation(List<Answer> answers) {
        return ShippedRules.sum(score(answers));
    }

    @Override
    public String toString() {
        return id().toString();
    }
}
