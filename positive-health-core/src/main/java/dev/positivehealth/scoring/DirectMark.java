package dev.positivehealth.scoring;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.questionnaire.Answer;
import java.util.List;

/** The mark that the person gave the dimension as a whole. */
enum DirectMark implements ScoringRule {
    INSTANCE;

    static final String NAME = "direct-mark";

    @Override
    public RuleId id() {
        return new RuleId(NAME, 1);
    }

    @Override
    public LocalizedText text() {
        return ShippedRules.text(NAME);
    }

    @Override
    public DimensionScore score(List<Answer> answers) {
        if (answers.size() != 1) {
            throw new IllegalArgumentException(
                    "rule " + id() + " needs one item in each dimension, but a dimension has " + answers.size());
        }
        return MeanOfAnswered.HALF.score(answers);
    }

    @Override
    public String toString() {
        return id().toString();
    }
}
