package dev.positivehealth.json.document;

import static dev.positivehealth.json.document.Schemas.schemaOf;

import dev.positivehealth.Checked;
import dev.positivehealth.Coded;
import dev.positivehealth.Languages;
import dev.positivehealth.ParticipantRef;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.Moments;
import dev.positivehealth.internal.document.WholeNumbers;
import dev.positivehealth.internal.text.LanguageTag;
import dev.positivehealth.internal.text.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The kinds of values that documents have in common. */
final class Codecs {
    /** Some character that Java does not call white space; ECMA 262 calls others so. */
    private static final String NOT_BLANK =
            "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    private static final String EXAMPLES = "examples";
    static final String TAG = "^" + LanguageTag.FORM + "$";

    private Codecs() {}

    /** A text that keeps one rule; {@code more} are placeholders of its message and their values in turn. */
    private static <T> Codec<T> text(
            Function<String, Optional<T>> parse,
            Function<T, String> write,
            Map<String, Object> schema,
            ViolationCode code,
            String... more) {
        return Codec.of(place -> place.text(parse, code, more), write, definitions -> {
            Map<String, Object> all = schemaOf("type", "string");
            all.putAll(schema);
            return all;
        });
    }

    private static Codec<String> text(
            Predicate<String> rule, Map<String, Object> schema, ViolationCode code, String... more) {
        return text(
                text -> Optional.of(text).filter(rule),
                whatCanBeRead(text -> rule.test(text) && Words.isUnicode(text), Function.identity()),
                schema,
                code,
                more);
    }

    /** What a document could not be read from again is not written into it, even if the domain has it. */
    private static <T> Function<T, String> whatCanBeRead(Predicate<T> rule, Function<T, String> write) {
        return value -> {
            if (!rule.test(value)) {
                throw new IllegalArgumentException(
                        "a document cannot hold a text, a day or an instant that it could not be read with");
            }
            return write.apply(value);
        };
    }

    /** Any text, also an empty one. */
    static Codec<String> text() {
        return text(text -> true, Map.of(), ViolationCode.TEXT_INVALID);
    }

    /** A text that is not blank and has a greatest length in code points. */
    static Codec<String> text(int longest) {
        return text(
                text -> !text.isBlank() && text.codePointCount(0, text.length()) <= longest,
                schemaOf("minLength", 1, "maxLength", longest, "pattern", NOT_BLANK),
                ViolationCode.TEXT_INVALID,
                "longest",
                Integer.toString(longest));
    }

    /** A person's own words. */
    static Codec<String> words() {
        return text(Words.LONGEST);
    }

    /** A person's own words, of which there may be none. */
    static Codec<String> wordsOrNone() {
        return orNone(words());
    }

    /** A text, or an empty one where there is none. */
    static Codec<String> orNone(Codec<String> codec) {
        return Codec.of(
                place -> "".equals(place.raw()) ? Optional.of("") : codec.read(place),
                Function.identity(),
                definitions -> schemaOf("anyOf", List.of(schemaOf("const", ""), codec.schema(definitions))));
    }

    /** A text that is an identifier or code of the domain. */
    static <T> Codec<T> of(TextType<T> type) {
        return text(
                type::read,
                type.write(),
                schemaOf("pattern", type.pattern(), EXAMPLES, List.of(type.example())),
                type.code());
    }

    /** An identifier that the domain has as a text: kebab-case of 1 to 64 characters. */
    static Codec<String> code() {
        return map(of(TextType.ITEM), TextType.ITEM.write(), TextType.ITEM.parse());
    }

    /** A reference to a person, a round or a group, that the domain has as a text. */
    static Codec<String> reference() {
        return text(
                ParticipantRef::isValid,
                schemaOf("maxLength", ParticipantRef.LONGEST, "pattern", TextType.PARTICIPANT.pattern()),
                ViolationCode.VALUE_INVALID);
    }

    /** A name of a round or a controller, which keeps the rule of a reference. */
    static Codec<String> name() {
        Codec<String> text = text(ParticipantRef.LONGEST);
        Codec<String> reference = reference();
        return Codec.of(
                place -> text.read(place).flatMap(name -> reference.read(place)), reference::write, reference::schema);
    }

    /** A BCP 47 language tag. */
    static Codec<String> languageTag() {
        return text(
                Codecs::canonicalTag,
                Function.identity(),
                schemaOf("pattern", TAG, "maxLength", LanguageTag.LONGEST, EXAMPLES, List.of("nl")),
                ViolationCode.VALUE_INVALID);
    }

    static Optional<String> canonicalTag(String text) {
        return Languages.isTag(text) ? Optional.of(Languages.canonical(text)) : Optional.empty();
    }

    /** A day, {@code 2026-03-01} and nothing else. */
    static Codec<LocalDate> day() {
        return day(Moments::day, Moments::canHold, ViolationCode.VALUE_INVALID);
    }

    /** The day on which a sheet was filled in, of the years 1900 to 2200. */
    static Codec<LocalDate> takenOn() {
        return day(Moments::dayTaken, Moments::isNear, ViolationCode.TAKEN_ON_INVALID);
    }

    private static Codec<LocalDate> day(
            Function<String, Optional<LocalDate>> parse, Predicate<LocalDate> canHold, ViolationCode code) {
        return text(
                parse,
                whatCanBeRead(canHold, LocalDate::toString),
                schemaOf("format", "date", "pattern", Moments.DAY, EXAMPLES, List.of("2026-03-01")),
                code);
    }

    /** An instant in UTC, {@code 2026-03-01T09:00:00Z} with up to nine decimals, of the years 1900 to 2200. */
    static Codec<Instant> instant() {
        return text(
                Moments::instant,
                whatCanBeRead(Moments::canHold, Instant::toString),
                schemaOf("format", "date-time", "pattern", Moments.INSTANT, EXAMPLES, List.of("2026-03-01T09:00:00Z")),
                ViolationCode.VALUE_INVALID);
    }

    /** The code of a closed list. */
    @SafeVarargs
    static <E extends Coded> Codec<E> coded(E... list) {
        Map<String, E> byCode = new LinkedHashMap<>();
        for (E constant : list) {
            byCode.put(constant.code(), constant);
        }
        String name = ClosedLists.nameOf(byCode.values());
        return Codec.of(
                place -> place.text(
                        code -> Optional.ofNullable(byCode.get(code)),
                        ViolationCode.VALUE_UNKNOWN,
                        "values",
                        String.join(", ", byCode.keySet())),
                Coded::code,
                definitions -> name.isEmpty()
                        ? ClosedLists.schema(byCode.values())
                        : definitions.reference(name, () -> ClosedLists.schema(byCode.values())));
    }

    /** A code of a closed list of which only some can stand here; any other of them is refused by a code of its own. */
    static <E extends Coded> Codec<E> codedAmong(E[] list, Predicate<E> fits, ViolationCode otherwise) {
        Codec<E> any = coded(list);
        return Codec.of(
                place -> any.read(place).filter(constant -> {
                    if (!fits.test(constant)) {
                        place.wrong(otherwise);
                    }
                    return fits.test(constant);
                }),
                Coded::code,
                definitions -> ClosedLists.schema(Stream.of(list).filter(fits).toList()));
    }

    /** A truth value. */
    static Codec<Boolean> truth() {
        return Codec.of(Place::truth, Function.identity(), definitions -> schemaOf("type", "boolean"));
    }

    /** A property that is there with {@code true}, or not at all. */
    static Codec<Boolean> onlyTrue() {
        return Codec.of(
                place -> place.truth().filter(truth -> {
                    if (!truth) {
                        place.wrong(ViolationCode.VALUE_INVALID);
                    }
                    return truth;
                }),
                Function.identity(),
                definitions -> schemaOf("const", true));
    }

    /** A whole number between two ends, both included. */
    static Codec<Integer> integer(int lowest, int highest) {
        return map(number(lowest, highest), Long::intValue, Integer::longValue);
    }

    /** A number of at least that many. */
    static Codec<Integer> atLeast(int lowest) {
        return integer(lowest, Integer.MAX_VALUE);
    }

    /** Any number. */
    static Codec<Number> number() {
        return Codec.of(Place::number, Function.identity(), definitions -> schemaOf("type", "number"));
    }

    /** A whole number between two ends, both included. */
    static Codec<Long> number(long lowest, long highest) {
        String[] ends = {"lowest", Long.toString(lowest), "highest", Long.toString(highest)};
        return Codec.of(
                place -> place.number().flatMap(raw -> {
                    OptionalLong whole = WholeNumbers.of(raw);
                    if (whole.isEmpty() || whole.getAsLong() < lowest || whole.getAsLong() > highest) {
                        place.wrong(ViolationCode.NUMBER_INVALID, ends);
                        return Optional.empty();
                    }
                    return Optional.of(whole.getAsLong());
                }),
                Function.identity(),
                definitions -> schemaOf("type", "integer", "minimum", lowest, "maximum", highest));
    }

    /** The same value, that the domain has as another type. */
    static <A, B> Codec<B> map(Codec<A> codec, Function<A, B> whatWasRead, Function<B, A> whatIsWritten) {
        return Codec.of(
                place -> codec.read(place).map(whatWasRead),
                value -> codec.write(whatIsWritten.apply(value)),
                codec::schema);
    }

    /** A list. */
    static <E> Codec<List<E>> list(Codec<E> element) {
        return list(element, false, false);
    }

    /** A list with at least one element. */
    static <E> Codec<List<E>> nonEmptyList(Codec<E> element) {
        return list(element, true, false);
    }

    /** A list in which each value stands once, in any order. */
    static <E> Codec<Set<E>> set(Codec<E> element) {
        return map(list(element, false, true), Codecs::ordered, List::copyOf);
    }

    /** A list with at least one element, in which each value stands once, in any order. */
    static <E> Codec<Set<E>> nonEmptySet(Codec<E> element) {
        return map(list(element, true, true), Codecs::ordered, List::copyOf);
    }

    private static <E> Set<E> ordered(List<E> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }

    private static <E> Codec<List<E>> list(Codec<E> codec, boolean nonEmpty, boolean distinct) {
        Codec<E> element = distinct ? distinct(codec, ViolationCode.VALUE_DUPLICATE) : codec;
        return Codec.of(
                place -> place.elements().flatMap(elements -> {
                    if (nonEmpty && elements.isEmpty()) {
                        place.wrong(ViolationCode.LIST_EMPTY);
                        return Optional.empty();
                    }
                    return elements(place, elements, element);
                }),
                values -> values.stream().map(element::write).toList(),
                definitions -> {
                    Map<String, Object> schema = schemaOf("type", "array", "items", element.schema(definitions));
                    if (nonEmpty) {
                        schema.put("minItems", 1);
                    }
                    if (distinct) {
                        schema.put("uniqueItems", true);
                    }
                    return schema;
                });
    }

    private static <E> Optional<List<E>> elements(Place place, Collection<?> elements, Codec<E> element) {
        List<E> values = new ArrayList<>();
        Set<Object> siblings = new HashSet<>();
        int index = 0;
        for (Object raw : elements) {
            element.read(place.element(index, raw, siblings)).ifPresent(values::add);
            index++;
        }
        return values.size() == index ? Optional.of(values) : Optional.empty();
    }

    /** A value that no other element of the list has in the same place, such as an id. */
    static <T> Codec<T> distinct(Codec<T> codec, ViolationCode code) {
        return distinct(codec, Function.identity(), code);
    }

    /** A value of which no other element of the list has the same part in the same place. */
    static <T> Codec<T> distinct(Codec<T> codec, Function<T, ?> part, ViolationCode code) {
        return Codec.of(
                place -> {
                    Optional<T> value = codec.read(place);
                    if (value.isPresent() && !place.siblings().add(part.apply(value.get()))) {
                        place.wrong(code);
                    }
                    return value;
                },
                codec::write,
                codec::schema);
    }

    /** A document inside another; its own {@code format} may be left out. */
    static <T> Codec<T> document(Supplier<DocumentType<T>> type) {
        return document(type, place -> new HashSet<>());
    }

    /** A document in a list in which each has an id of its own. */
    static <T> Codec<T> listed(Supplier<DocumentType<T>> type) {
        return document(type, Place::siblings);
    }

    private static <T> Codec<T> document(Supplier<DocumentType<T>> type, Function<Place, Set<Object>> siblings) {
        return Codec.of(
                place -> {
                    Checked<T> read = type.get()
                            .read(
                                    place.raw(),
                                    place.reading().known(),
                                    place.reading().checks(),
                                    siblings.apply(place));
                    place.adoptDocument(read.violations());
                    return read.value();
                },
                value -> type.get().write(value),
                definitions -> type.get().schema(definitions));
    }
}
