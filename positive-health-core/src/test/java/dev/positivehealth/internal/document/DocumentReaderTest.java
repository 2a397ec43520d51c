package dev.positivehealth.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.PropertyPath;
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
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
    private static DocumentReader fields(Map<String, ? extends @Nullable Object> document) {
        return DocumentReader.of(document, "f/1", new ArrayList<>()).orElseThrow();
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
        assertThat(DocumentReader.of(raw, "f/1", violations)).isEmpty();
        assertThat(DocumentReader.of(null, "f/1", violations)).isEmpty();
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
        ObjectWithDuplicates document = new ObjectWithDuplicates();
        for (String name : List.of("B", "7", "A", "b", "C", "c", "c", "B", "a")) {
            document.see(name, name.equals("A") ? 1 : "text");
        }
        DocumentReader fields = fields(document);
        assertThat(fields.names(DocumentReaderTest::inSmallLetters, Comparator.reverseOrder()))
                .containsExactly(Map.entry("c", "C"), Map.entry("b", "B"), Map.entry("a", "A"));
        assertThat(fields.required("A").flatMap(ValueReader::text)).isEmpty();
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
        DocumentReader fields = fields(Map.of("x", 1, "b", 2, "a", 3, "y", 4));
        assertThat(fields.required("c").flatMap(ValueReader::text)).isEmpty();
        assertThat(fields.optional("d").flatMap(ValueReader::text)).isEmpty();
        assertThat(fields.has("b")).isTrue();
        assertThat(fields.raw("b")).isEqualTo(2);
        assertThat(fields.required("a").flatMap(ValueReader::text)).isEmpty();
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

    private static Optional<ValueReader> value(DocumentReader reader, String name) {
        return reader.required(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00"})
    void readsATextOfWholeCharacters(String text) {
        DocumentReader reader = fields(Map.of("a", text));
        assertThat(value(reader, "a").flatMap(ValueReader::text)).contains(text);
        assertThat(reader.isFine()).isTrue();
        assertThat(reader.close()).isEmpty();
    }

    static Stream<Object> noTexts() {
        return Stream.of(7, true, List.of("x"), Map.of(), "\uD83D", "x\uDE00", "\uDE00\uD83D");
    }

    @ParameterizedTest
    @MethodSource("noTexts")
    void rejectsWhatIsNoTextAndHalfACharacter(Object raw) {
        DocumentReader reader = fields(Map.of("a", raw));
        assertThat(value(reader, "a").flatMap(ValueReader::text)).isEmpty();
        assertThat(reader.isFine()).isFalse();
        assertThat(lines(reader.close())).containsExactly("/a: a must be of JSON type string");
    }

    @Test
    void readsATextThatKeepsARuleAndNamesThePropertyOfOneThatDoesNot() {
        DocumentReader reader = fields(Map.of("a", "x", "b", "xxxx"));
        Function<String, Optional<Integer>> rule =
                text -> Optional.of(text.length()).filter(length -> length <= 3);
        String[] more = {"longest", "3"};
        assertThat(value(reader, "a").flatMap(one -> one.text(rule, ViolationCode.TEXT_INVALID, more)))
                .contains(1);
        assertThat(value(reader, "b").flatMap(one -> one.text(rule, ViolationCode.TEXT_INVALID, more)))
                .isEmpty();
        assertThat(lines(reader.close())).containsExactly("/b: b must have 1 to 3 characters, and not only spaces");
    }

    static Stream<Number> numbers() {
        return Stream.of(-2, 3L, 3.5, new BigDecimal("30e-1"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void readsAnyNumberAsItCame(Number number) {
        DocumentReader reader = fields(Map.of("a", number));
        assertThat(value(reader, "a").flatMap(ValueReader::number)).contains(number);
        assertThat(reader.close()).isEmpty();
    }

    @Test
    void rejectsWhatIsOfAnotherTypeOrNotThere() {
        DocumentReader reader = fields(Map.of("a", "3", "b", 1, "c", "[]", "d", List.of()));
        assertThat(value(reader, "a").flatMap(ValueReader::number)).isEmpty();
        assertThat(value(reader, "b").flatMap(ValueReader::truth)).isEmpty();
        assertThat(value(reader, "c").flatMap(ValueReader::elements)).isEmpty();
        assertThat(value(reader, "d").flatMap(ValueReader::properties)).isEmpty();
        assertThat(value(reader, "e")).isEmpty();
        assertThat(reader.optional("f")).isEmpty();
        assertThat(lines(reader.close()))
                .containsExactly(
                        "/a: a must be of JSON type number",
                        "/b: b must be of JSON type boolean",
                        "/c: c must be of JSON type array",
                        "/d: d must be of JSON type object",
                        "/e: e must be given");
    }

    @Test
    void readsObjectsAndElementsBelow() {
        DocumentReader reader = fields(Map.of(
                "one", Map.of("a", 1, "b", 2),
                "many", Arrays.asList(Map.of("a", "x", "b", 2), null, Map.of("a", 3), "text"),
                "truth", true));
        ValueReader one = value(reader, "one").orElseThrow();
        DocumentReader within = one.properties().orElseThrow();
        assertThat(value(within, "a").flatMap(ValueReader::number)).contains(1);
        one.adopt(within.close());
        List<String> seen = new ArrayList<>();
        ValueReader many = value(reader, "many").orElseThrow();
        int index = 0;
        for (Object raw : many.elements().orElseThrow()) {
            ValueReader element = many.element(index++, raw);
            assertThat(element.index()).isEqualTo(index - 1);
            assertThat(element.name()).isEqualTo("many");
            element.properties().ifPresent(object -> {
                value(object, "a").flatMap(ValueReader::text).ifPresent(seen::add);
                element.adopt(object.close());
            });
        }
        assertThat(value(reader, "truth").flatMap(ValueReader::truth)).contains(true);
        assertThat(seen).containsExactly("x");
        String unknown = ": the document has a name that f/1 does not know; check the spelling";
        assertThat(lines(reader.close()))
                .containsExactly(
                        "/one/b" + unknown,
                        "/many/0/b" + unknown,
                        "/many/1: many must be of JSON type array of objects",
                        "/many/2/a: a must be of JSON type string",
                        "/many/3: many must be of JSON type array of objects");
    }

    @Test
    void tellsWhatADocumentWithinBrokeAtItsPlace() {
        DocumentReader reader = fields(Map.of("list", List.of("x")));
        ValueReader element = value(reader, "list").orElseThrow().element(0, "x");
        element.adoptDocument(List.of(Violation.of(PropertyPath.ROOT.child("a"), ViolationCode.ITEM_LEFT_OUT)));
        assertThat(reader.close()).extracting(Violation::path).containsExactly("/list/0/a");
    }
}
