package dev.positivehealth.questionnaire;

import dev.positivehealth.dimension.Dimension;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of each item of a questionnaire, as numbers in the order of its items. As a map it has the items that were
 * answered or skipped, in that order, and cannot be changed.
 */
final class AnswersInOrder extends AbstractMap<ItemCode, Answer> {
    /** Beyond every scale. */
    static final int NOT_ANSWERED = Integer.MIN_VALUE;

    static final int SKIPPED = NOT_ANSWERED + 1;

    private static final Answer WAS_NOT_ANSWERED = new Answer.NotAnswered();
    private static final Answer WAS_SKIPPED = new Answer.Skipped();

    private final Questionnaire questionnaire;
    private final int[] numbers;

    /** Takes the numbers as they are: whoever gives them does not keep them. */
    AnswersInOrder(Questionnaire questionnaire, int[] numbers) {
        this.questionnaire = questionnaire;
        this.numbers = numbers;
    }

    /** Answers to all items of a questionnaire, none of them given yet. */
    static int[] none(Questionnaire questionnaire) {
        int[] numbers = new int[questionnaire.items().size()];
        Arrays.fill(numbers, NOT_ANSWERED);
        return numbers;
    }

    /** The answer at a place, which is -1 for an item that there is not. */
    Answer answer(int place) {
        int number = place < 0 ? NOT_ANSWERED : numbers[place];
        return number > SKIPPED ? new Answer.Given(number) : number == SKIPPED ? WAS_SKIPPED : WAS_NOT_ANSWERED;
    }

    int answered(Dimension dimension) {
        int answered = 0;
        for (int place : questionnaire.places(dimension)) {
            if (numbers[place] > SKIPPED) {
                answered++;
            }
        }
        return answered;
    }

    long sum(Dimension dimension) {
        long sum = 0;
        for (int place : questionnaire.places(dimension)) {
            int number = numbers[place];
            if (number > SKIPPED) {
                sum += number;
            }
        }
        return sum;
    }

    /** The answers to the items that another questionnaire has as well. */
    AnswersInOrder of(Questionnaire other) {
        int[] own = none(other);
        for (int place = 0; place < own.length; place++) {
            int here = questionnaire.place(other.items().get(place).code());
            own[place] = here < 0 ? NOT_ANSWERED : numbers[here];
        }
        return new AnswersInOrder(other, own);
    }

    @Override
    public @Nullable Answer get(@Nullable Object item) {
        int place = item instanceof ItemCode code ? questionnaire.place(code) : -1;
        return place < 0 || numbers[place] == NOT_ANSWERED ? null : answer(place);
    }

    @Override
    public boolean containsKey(@Nullable Object item) {
        return get(item) != null;
    }

    @Override
    public Set<Entry<ItemCode, Answer>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<ItemCode, Answer>> iterator() {
                return entries();
            }

            @Override
            public int size() {
                int size = 0;
                for (int number : numbers) {
                    if (number != NOT_ANSWERED) {
                        size++;
                    }
                }
                return size;
            }
        };
    }

    private Iterator<Entry<ItemCode, Answer>> entries() {
        return new Iterator<>() {
            private int next = after(-1);

            private int after(int place) {
                int at = place + 1;
                while (at < numbers.length && numbers[at] == NOT_ANSWERED) {
                    at++;
                }
                return at;
            }

            @Override
            public boolean hasNext() {
                return next < numbers.length;
            }

            @Override
            public Entry<ItemCode, Answer> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int place = next;
                next = after(place);
                return Map.entry(questionnaire.items().get(place).code(), answer(place));
            }
        };
    }
}
