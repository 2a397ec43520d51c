package dev.positivehealth.scoring;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import java.util.List;
import java.util.Optional;

/**
 * How a dimension's answers become its score.
 *
 * <p>A rule is a value with an id and a text that states it in words. The library ships {@link #meanOfAnswered()},
 * {@link #meanOfAnswered(int)} and {@link #directMark()}; a host adds its own by implementing this interface.
 *
 * <p>Example: with {@code meanOfAnswered()} the answers 7, 4, 6 and 5 to four of seven items give 22 over 4, shown as
 * 5.5.
 */
public interface ScoringRule {
    /** {@return what identifies the rule in a profile} */
    RuleId id();

    /** {@return the rule in words that a tester can compute by} */
    LocalizedText text();

    /**
     * Scores one dimension.
     *
     * @param answers what became of each of the dimension's items, in the order of the questionnaire; at least one
     * @return the score, or no score with the reason; {@code items()} must be the number of answers passed
     */
    DimensionScore score(List<Answer> answers);

    /**
     * {@return how the answers of one dimension made its score, in whole sentences for the person; empty if {@link #text()}
     * says all} A rule that does not add up and divide, such as a median, says here what it did.
     *
     * @param answers as in {@link #score(List)}, of which this rule made a score
     */
    default Optional<LocalizedText> explanation(List<Answer> answers) {
        return Optional.empty();
    }

    /**
     * {@return the profile of a whole sheet: for each dimension this rule's score, or {@code not-in-questionnaire}
     * where the questionnaire has no items}
     *
     * @throws IllegalArgumentException if this is a rule of a host that has the name of one of the library's
     */
    default Profile score(AnswerSheet sheet) {
        ShippedRules.requireOwnName(this);
        return Profile.of(sheet, id(), (dimension, items, scores) -> {
            List<Answer> own = sheet.questionnaire().items(dimension).stream()
                    .map(item -> sheet.answer(item.code()))
                    .toList();
            DimensionScore made = score(own);
            if (made.items() != items) {
                throw new IllegalStateException(
                        "rule " + id() + " must count all " + items + " items of dimension " + dimension);
            }
            scores.made(dimension, Profile.ofOneSheet(made));
        });
    }

    /**
     * {@return the rule {@code mean-of-answered/1}: the mean of the answered items, of which there must be at least
     * half} This is the half rule in the manual of the QLQ-C30; for Positive Health it is this project's choice, since
     * no official rule is known.
     */
    static ScoringRule meanOfAnswered() {
        return MeanOfAnswered.HALF;
    }

    /**
     * {@return the rule {@code mean-of-answered-min-N/1}: the mean of the answered items, of which there must be at
     * least N} A dimension with fewer than N items never has a score.
     *
     * @param minimum N, from 1 to 999
     * @throws IllegalArgumentException if the minimum is out of range
     */
    static ScoringRule meanOfAnswered(int minimum) {
        return MeanOfAnswered.atLeast(minimum);
    }

    /**
     * {@return the rule {@code direct-mark/1}: the mark that the person gave the dimension, for questionnaires with one
     * item per dimension, such as {@code marks-6/1}}
     */
    static ScoringRule directMark() {
        return DirectMark.INSTANCE;
    }

    /**
     * {@return the rule that a questionnaire is made for: {@link #directMark()} if every item has the code of its
     * dimension, as in {@code marks-6/1} and its variants, otherwise {@link #meanOfAnswered()}}
     */
    static ScoringRule standardFor(Questionnaire questionnaire) {
        for (Item item : questionnaire.items()) {
            if (!item.code().value().equals(item.dimension().code())) {
                return meanOfAnswered();
            }
        }
        return directMark();
    }

    /**
     * Finds one of the library's rules by an id such as {@code mean-of-answered-min-5/1}.
     *
     * @throws IllegalArgumentException if the library has no rule with that id
     */
    static ScoringRule parse(String id) {
        return ShippedRules.parse(id);
    }
}
