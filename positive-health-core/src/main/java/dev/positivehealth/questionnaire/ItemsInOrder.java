package dev.positivehealth.questionnaire;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Some items of a questionnaire, in its order; it cannot be changed. */
final class ItemsInOrder extends AbstractSet<ItemCode> {
    private final Questionnaire questionnaire;
    private final int[] places;

    private ItemsInOrder(Questionnaire questionnaire, int[] places) {
        this.questionnaire = questionnaire;
        this.places = places;
    }

    /** Those at some places, each given once, in any order. */
    static ItemsInOrder at(Questionnaire questionnaire, int[] places) {
        int[] sorted = places.clone();
        Arrays.sort(sorted);
        return new ItemsInOrder(questionnaire, sorted);
    }

    /** Those of a collection that the questionnaire has. */
    static ItemsInOrder of(Questionnaire questionnaire, Collection<ItemCode> items) {
        return at(
                questionnaire,
                items.stream()
                        .mapToInt(questionnaire::place)
                        .filter(place -> place >= 0)
                        .distinct()
                        .toArray());
    }

    /** Those that another questionnaire has as well. */
    ItemsInOrder of(Questionnaire other) {
        return of(other, this);
    }

    @Override
    public boolean contains(@Nullable Object item) {
        return item instanceof ItemCode code && Arrays.binarySearch(places, questionnaire.place(code)) >= 0;
    }

    @Override
    public Iterator<ItemCode> iterator() {
        return IntStream.of(places)
                .mapToObj(place -> questionnaire.items().get(place).code())
                .iterator();
    }

    @Override
    public int size() {
        return places.length;
    }
}
