package dev.positivehealth.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
    private static Fields fields(Map<String, ? extends @Nullable Object> document) {
        return Fields.of(document, "f/1", new ArrayList<>()).orElseThrow();
    }

    private static List<String> lines(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.path() + ": " + violation.message(Languages.ENGLISH))
                .toList();
    }

    static Stream<Object> noObjects() {
        return Stream.of(List.of(), "{}", 7, true);
    }

    @ParameterizedTest
    @MethodSource("noObjects")
    void rejectsARootThatIsNoObject(Object raw) {
        List<Violation> violations = new ArrayList<>();
        assertThat(Fields.of(raw, "f/1", violations)).isEmpty();
        assertThat(Fields.of(null, "f/1", violations)).isEmpty();
        String line = ": document must be of JSON type object";
        assertThat(lines(violations)).containsExactly(line, line);
    }

    @Test
    void readsAFormatOrNone() {
        assertThat(fields(Map.of()).close()).isEmpty();
        assertThat(fields(Map.of("format", "f/1")).close()).isEmpty();
        assertThat(lines(fields(Map.of("format", "g/1")).close()))
                .containsExactly("/format: format must be f/1, or be left out");
    }

    private static Optional<String> inSmallLetters(String name) {
        return name.matches("[A-Za-z]+") ? Optional.of(name.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    @Test
    void listsFreeNamesByTheirOneSpellingAndTellsASecondSpellingOnceAfterTheFirst() {
        SeenObject document = new SeenObject();
        for (String name : List.of("B", "7", "A", "b", "C", "c", "c", "B", "a")) {
            document.see(name, name.equals("A") ? 1 : "text");
        }
        Fields fields = fields(document);
        assertThat(fields.names(FieldsTest::inSmallLetters, Comparator.reverseOrder()))
                .containsExactly(Map.entry("c", "C"), Map.entry("b", "B"), Map.entry("a", "A"));
        assertThat(fields.text("A")).isEmpty();
        assertThat(lines(fields.close()))
                .containsExactly(
                        "/c: a name may stand only once in the same place; the first value was read",
                        "/B: a name may stand only once in the same place; the first value was read",
                        "/b: a name may stand only once in the same place; the first value was read",
                        "/A: A must be of JSON type string",
                        "/a: a name may stand only once in the same place; the first value was read",
                        "/7: the document has a name that f/1 does not know; check the spelling");
    }

    @Test
    void tellsPropertiesInTheOrderInWhichTheyAreAskedForAndUnknownOnesLast() {
        Fields fields = fields(Map.of("x", 1, "b", 2, "a", 3, "y", 4));
        assertThat(fields.text("c")).isEmpty();
        assertThat(fields.optionalText("d")).isEmpty();
        assertThat(fields.has("b")).isTrue();
        assertThat(fields.raw("b")).isEqualTo(2);
        assertThat(fields.text("a")).isEmpty();
        fields.wrong("b", ViolationCode.LIST_EMPTY, "property", "b");
        fields.wrong("c", 3, ViolationCode.ITEM_DUPLICATE);
        assertThat(lines(fields.close()))
                .containsExactly(
                        "/c: c must be given",
                        "/c/3: each code may be used by one item only",
                        "/b: b must have at least one element",
                        "/a: a must be of JSON type string",
                        "/x: the document has a name that f/1 does not know; check the spelling",
                        "/y: the document has a name that f/1 does not know; check the spelling");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "xxx", "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00"})
    void readsATextOfLimitedLength(String text) {
        Fields fields = fields(Map.of("a", text));
        assertThat(fields.text("a", 3)).contains(text);
        assertThat(fields.close()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "xxxx", "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00"})
    void rejectsATextThatIsBlankOrTooLong(String text) {
        Fields fields = fields(Map.of("a", text));
        assertThat(fields.text("a", 3)).isEmpty();
        assertThat(lines(fields.close()))
                .containsExactly("/a: a must be a text of 1 to 3 characters that is not blank");
    }

    static Stream<Object> numbers() {
        return Stream.of(-2, 3, 3.0, new BigDecimal("30e-1"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void readsAWholeNumberWithinItsLimits(Number number) {
        Fields fields = fields(Map.of("a", number));
        assertThat(fields.number("a", -2, 3)).contains(number.longValue());
        assertThat(fields.anyNumber("a")).contains(number);
        assertThat(fields.close()).isEmpty();
    }

    static Stream<Object> otherNumbers() {
        return Stream.of(-3, 4, 2.5, new BigDecimal("1e400"));
    }

    @ParameterizedTest
    @MethodSource("otherNumbers")
    void rejectsAnyOtherNumber(Number number) {
        Fields fields = fields(Map.of("a", number));
        assertThat(fields.number("a", -2, 3)).isEmpty();
        assertThat(lines(fields.close())).containsExactly("/a: a must be a whole number from -2 to 3");
    }

    @Test
    void rejectsWhatIsNoNumberOrNotThere() {
        Fields fields = fields(Map.of("a", "3", "b", true));
        assertThat(fields.number("a", 0, 9)).isEmpty();
        assertThat(fields.anyNumber("b")).isEmpty();
        assertThat(fields.number("c", 0, 9)).isEmpty();
        assertThat(fields.anyNumber("d")).isEmpty();
        assertThat(lines(fields.close()))
                .containsExactly(
                        "/a: a must be of JSON type number",
                        "/b: b must be of JSON type number",
                        "/c: c must be given",
                        "/d: d must be given");
    }

    @Test
    void walksObjectsAndTextsBelow() {
        Fields fields = fields(Map.of(
                "one", Map.of("a", 1, "b", 2),
                "many", Arrays.asList(Map.of("a", "x", "b", 2), null, Map.of("a", 3), "text"),
                "texts", List.of("x", 7, "y")));
        Fields one = fields.object("one").orElseThrow();
        assertThat(one.number("a", 0, 9)).contains(1L);
        fields.adopt("one", one.close());
        List<String> seen = new ArrayList<>();
        fields.eachObject(
                "many",
                fields.list("many").orElseThrow(),
                (index, element) -> element.text("a").ifPresent(text -> seen.add(index + text)));
        fields.eachText("texts", fields.optionalList("texts").orElseThrow(), (index, text) -> seen.add(index + text));
        assertThat(fields.object("gone")).isEmpty();
        assertThat(fields.list("lost")).isEmpty();
        assertThat(fields.optionalList("optional")).isEmpty();
        assertThat(seen).containsExactly("0x", "0x", "2y");
        String unknown = ": the document has a name that f/1 does not know; check the spelling";
        assertThat(lines(fields.close()))
                .containsExactly(
                        "/one/b" + unknown,
                        "/many/0/b" + unknown,
                        "/many/1: many must be of JSON type array of objects",
                        "/many/2/a: a must be of JSON type string",
                        "/many/3: many must be of JSON type array of objects",
                        "/texts/1: texts must be of JSON type array of strings",
                        "/gone: gone must be given",
                        "/lost: lost must be given");
    }
}
