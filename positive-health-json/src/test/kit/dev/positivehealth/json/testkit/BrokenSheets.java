package dev.positivehealth.json.testkit;

import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.testkit.TextArbitraries;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Sheets as plain values (maps, lists, texts, numbers), as a client with faults could send them; most break rules. */
public final class BrokenSheets {
    private static final int MOST_CHANGES = 6;

    private BrokenSheets() {}

    /** {@return a sheet with up to six things put in, put in the place of others, or taken out; any Jackson writes it as JSON} */
    public static Arbitrary<Map<String, @Nullable Object>> of(AnswerSheet good) {
        return changes().list().ofMaxSize(MOST_CHANGES).map(changes -> {
            Map<String, @Nullable Object> sheet = copied(DocumentType.ANSWER_SHEET.write(good));
            changes.forEach(change -> change.on(sheet));
            return sheet;
        });
    }

    private static Map<String, @Nullable Object> copied(Map<?, ?> object) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        object.forEach((name, value) -> copy.put(String.valueOf(name), value instanceof Map<?, ?> map ? copied(map) : value));
        return copy;
    }

    private interface Change {
        void on(Map<String, @Nullable Object> sheet);
    }

    @SuppressWarnings("unchecked") // copied makes maps of texts
    private static void change(
            Map<String, @Nullable Object> sheet, boolean answers, String name, @Nullable Object value, boolean remove) {
        Object object = answers ? sheet.get("answers") : sheet;
        if (object instanceof Map<?, ?> map) {
            if (remove) {
                map.remove(name);
            } else {
                ((Map<String, @Nullable Object>) map).put(name, value);
            }
        }
    }

    private static Arbitrary<Change> changes() {
        Arbitrary<String> known = Arbitraries.of(
                "format", "questionnaire", "takenOn", "participant", "group", "answers", "talkAbout", "remark");
        Arbitrary<String> items =
                Arbitraries.of("sleeping", "eating", "gratitude", "exercising", "intimacy", "Sleeping");
        Arbitrary<String> strange = Arbitraries.oneOf(
                TextArbitraries.words(70),
                Arbitraries.of("", "\u0000", "a/b", "~", "\ud800", "x\udc00", "\uffff", "😀"));
        Arbitrary<Boolean> rarely = Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.frequencyOf(Tuple.of(3, known), Tuple.of(3, items), Tuple.of(2, strange)),
                        values(),
                        rarely)
                .as((answers, name, value, remove) -> sheet -> change(sheet, answers, name, value.orElse(null), remove));
    }

    /** Values of every JSON type; decimals are such that a double holds them. */
    private static Arbitrary<Optional<Object>> values() {
        Arbitrary<Object> plain = Arbitraries.oneOf(
                Arbitraries.integers().between(-3, 12).map(number -> (Object) number),
                Arbitraries.of(
                        new BigDecimal("7.5"),
                        new BigDecimal("7.0"),
                        new BigDecimal("1E+1"),
                        new BigDecimal("-0.0"),
                        new BigDecimal("1E+300"),
                        new BigDecimal(BigInteger.TWO.pow(64).add(BigInteger.valueOf(7))),
                        Long.MAX_VALUE,
                        true,
                        false),
                Arbitraries.of(
                        "adult-44/1",
                        "adult-43/1",
                        "2026-02-29",
                        "2024-02-29",
                        "north",
                        "a//b",
                        "sleeping",
                        "7",
                        " ",
                        ""),
                Arbitraries.of("\ud800", "x\u0085", "x".repeat(129), "😀".repeat(128), "a/".repeat(12) + "a"),
                TextArbitraries.words(40).map(text -> (Object) text));
        Arbitrary<Object> lists = plain.injectNull(0.1).list().ofMaxSize(3).map(list -> (Object) new ArrayList<>(list));
        Arbitrary<Object> maps = Arbitraries.maps(
                        Arbitraries.of("sleeping", "eating", "zzz", "😀", "\uffff"), plain.injectNull(0.1))
                .ofMaxSize(3)
                .map(map -> (Object) new LinkedHashMap<>(map));
        return Arbitraries.frequencyOf(Tuple.of(5, plain), Tuple.of(1, lists), Tuple.of(1, maps))
                .optional(0.9);
    }
}
