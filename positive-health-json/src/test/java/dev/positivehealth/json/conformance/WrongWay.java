package dev.positivehealth.json.conformance;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One wrong implementation: the right one with one part replaced.
 *
 * @param operator what kind of part is wrong
 * @param name what the wrong one does
 */
record WrongWay(Operator operator, String name, Consumer<Implementation> change) {
    /** What can be wrong. */
    enum Operator {
        ROUNDING,
        MINIMUM,
        SCALE,
        ORDER,
        PATH,
        BLANK,
        DUPLICATE,
        SURROGATE,
        YEAR,
        LIST_SIZE,
        VARIANT,
        NUMBER,
        TEXT_LIMIT,
        TYPE,
        PROFILE,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    static List<WrongWay> all() {
        return Stream.of(WrongScores.all(), WrongLists.all(), WrongOrders.all(), WrongTexts.all(), WrongValues.all())
                .flatMap(List::stream)
                .toList();
    }

    Implementation implementation() {
        Implementation wrong = new Implementation();
        change.accept(wrong);
        return wrong;
    }

    @Override
    public String toString() {
        return operator + ": " + name;
    }
}
