package dev.positivehealth.examples.benchmarks;

import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import java.util.List;

/**
 * The floor: what the half rule is when nothing but the numbers is left, an array of answers into an array of twelve. Sums
 * stand at the even places in the order of the dimensions, each followed by its number of answers; both are 0 where fewer than
 * half of the items were answered.
 */
final class HalfRule {
    /** Where an item was skipped or left out. */
    static final int NONE = Integer.MIN_VALUE;

    private final int[] placeOf;
    private final int[] items = new int[Dimension.values().length];

    HalfRule(Questionnaire questionnaire) {
        List<Item> all = questionnaire.items();
        placeOf = new int[all.size()];
        for (int i = 0; i < placeOf.length; i++) {
            int dimension = all.get(i).dimension().ordinal();
            placeOf[i] = 2 * dimension;
            items[dimension]++;
        }
    }

    /** The answers of a sheet in the order of its questionnaire. */
    static int[] answers(AnswerSheet sheet) {
        return sheet.questionnaire().items().stream()
                .mapToInt(item -> sheet.answer(item.code()).value().orElse(NONE))
                .toArray();
    }

    int[] score(int[] answers) {
        int[] sums = new int[2 * items.length];
        for (int i = 0; i < answers.length; i++) {
            int answer = answers[i];
            if (answer != NONE) {
                sums[placeOf[i]] += answer;
                sums[placeOf[i] + 1]++;
            }
        }
        for (int i = 0; i < items.length; i++) {
            if (2 * sums[2 * i + 1] < items[i]) {
                sums[2 * i] = 0;
                sums[2 * i + 1] = 0;
            }
        }
        return sums;
    }
}
