package dev.positivehealth.json.conformance;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Which questionnaires are known, as scoring.md, section 3, says it; the fields are the parts that may be wrong. */
final class Lists {
    UnaryOperator<String> id = given -> given;
    Predicate<List<String>> areLeftOutInOrder = Lists::areSorted;
    boolean takesUnknownLeftOut;
    boolean takesNothingLeft;
    boolean takesNoneLeftOut;
    String without = ";without=";
    UnaryOperator<List<Item>> order = items -> items;
    BiPredicate<String, List<String>> isLeft = (code, leftOut) -> !leftOut.contains(code);

    /** An item and its dimension. */
    record Item(String code, String dimension) {}

    /**
     * A questionnaire or a variant of it.
     *
     * @param items those that are asked
     * @param whole those of the whole list
     */
    record Asked(String id, BigInteger lowest, BigInteger highest, List<Item> items, List<Item> whole) {
        List<String> codes() {
            return items.stream().map(Item::code).toList();
        }
    }

    static Asked of(Json.Obj document) {
        List<Item> items = new ArrayList<>();
        if (document.first("items").orElseThrow() instanceof Json.Arr list) {
            for (Json one : list.elements()) {
                if (one instanceof Json.Obj item) {
                    items.add(new Item(item.text("code"), item.text("dimension")));
                }
            }
        }
        Json.Obj scale = (Json.Obj) document.first("scale").orElseThrow();
        return new Asked(document.text("id"), end(scale, "lowest"), end(scale, "highest"), items, items);
    }

    private static BigInteger end(Json.Obj scale, String name) {
        return Plain.whole(((Json.Num) scale.first(name).orElseThrow()).literal())
                .value();
    }

    private static boolean areSorted(List<String> codes) {
        for (int i = 1; i < codes.size(); i++) {
            if (Plain.byCodePoint().compare(codes.get(i - 1), codes.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    Optional<Asked> find(String given, List<Asked> known) {
        String written = id.apply(given);
        int at = written.indexOf(without);
        String name = at < 0 ? written : written.substring(0, at);
        Optional<Asked> whole =
                known.stream().filter(one -> one.id().equals(name)).findFirst();
        if (at < 0 || whole.isEmpty()) {
            return whole;
        }
        String codes = written.substring(at + without.length());
        return variant(
                given, whole.get(), codes.isEmpty() && takesNoneLeftOut ? List.of() : List.of(codes.split(",", -1)));
    }

    private Optional<Asked> variant(String given, Asked whole, List<String> leftOut) {
        List<Item> left = order.apply(whole.items().stream()
                .filter(item -> isLeft.test(item.code(), leftOut))
                .toList());
        boolean areKnown = takesUnknownLeftOut || new HashSet<>(whole.codes()).containsAll(leftOut);
        boolean isOne = areKnown && areLeftOutInOrder.test(leftOut) && (takesNothingLeft || !left.isEmpty());
        return isOne
                ? Optional.of(new Asked(given, whole.lowest(), whole.highest(), left, whole.items()))
                : Optional.empty();
    }
}
