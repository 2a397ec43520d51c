package dev.positivehealth.json.fhir;

import static dev.positivehealth.internal.document.SheetProperties.GROUP;
import static dev.positivehealth.internal.document.SheetProperties.REMARK;

import dev.positivehealth.PropertyPath;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.internal.document.DocumentReader;
import dev.positivehealth.internal.document.ValueReader;
import dev.positivehealth.json.internal.ForeignSheet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Takes the answers of a response into a sheet. A skip counts when all is read, since it may stand before a number. */
final class AnswerReader {
    private static final String INTEGER = "valueInteger";
    private static final String INTEGER_WITHOUT_VALUE = "_valueInteger";
    private static final String BOOLEAN = "valueBoolean";
    private static final String STRING = "valueString";

    private final ForeignSheet sheet;
    private final Map<String, PropertyPath> skips = new LinkedHashMap<>();
    private final Set<String> numbers = new HashSet<>();

    AnswerReader(ForeignSheet sheet) {
        this.sheet = sheet;
    }

    /** Reads one answer; what else stands in it is told when it is closed. */
    void read(LinkId link, DocumentReader answer, PropertyPath place) {
        answer.has("id");
        switch (link.kind()) {
            case QUESTION -> number(link.of(), answer, place);
            case TALK_ABOUT -> truth(answer).ifPresent(at -> sheet.talkAbout(link.of(), place.child(at)));
            case SKIP -> truth(answer).ifPresent(at -> skips.put(link.of(), place.child(at)));
            case REMARK ->
                value(answer, STRING, "string")
                        .ifPresent(at -> sheet.property(REMARK, answer.raw(at), place.child(at)));
            case GROUP ->
                value(answer, STRING, "string").ifPresent(at -> sheet.property(GROUP, answer.raw(at), place.child(at)));
            case DIMENSION, SCALE -> throw new IllegalStateException("nobody answers this");
        }
    }

    /**
     * Takes the skips.
     *
     * @param also tells of an item that has a number as well
     */
    void takeSkips(BiConsumer<PropertyPath, String> also) {
        skips.forEach((item, place) -> {
            if (numbers.contains(item)) {
                also.accept(place, item);
            } else {
                sheet.skip(item, place);
            }
        });
    }

    private void number(String item, DocumentReader answer, PropertyPath place) {
        if (!answer.contains(INTEGER) && answer.contains(INTEGER_WITHOUT_VALUE)) {
            declined(answer, place).ifPresent(at -> sheet.skip(item, at));
            values(answer);
            return;
        }
        String name = answer.contains(INTEGER) ? INTEGER : first(answer);
        if (name == null) {
            answer.wrong(INTEGER, ViolationCode.PROPERTY_MISSING, "property", INTEGER);
            return;
        }
        answer.has(name);
        numbers.add(item);
        // Another type than FHIR's integer is refused by the core, as anything that is no whole number.
        sheet.answer(item, name.equals(INTEGER) ? answer.raw(name) : null, place.child(name));
    }

    /** A value that is not there, and says why: only that the person did not want to answer is known here. */
    private static Optional<PropertyPath> declined(DocumentReader answer, PropertyPath place) {
        return answer.optional(INTEGER_WITHOUT_VALUE)
                .flatMap(value -> value.properties().flatMap(primitive -> {
                    primitive.has("id");
                    primitive
                            .required("extension")
                            .ifPresent(extensions -> extensions.elements().ifPresent(elements -> {
                                if (elements.isEmpty()) {
                                    extensions.wrong(ViolationCode.LIST_EMPTY);
                                }
                                int index = 0;
                                for (Object raw : elements) {
                                    reason(extensions.element(index, raw));
                                    index++;
                                }
                            }));
                    boolean isFine = primitive.isFine();
                    value.adopt(primitive.close());
                    return isFine ? Optional.of(place.child(INTEGER_WITHOUT_VALUE)) : Optional.empty();
                }));
    }

    private static void reason(ValueReader element) {
        element.properties().ifPresent(extension -> {
            only(extension, "url", FhirNames.DATA_ABSENT_REASON);
            only(extension, "valueCode", FhirNames.DECLINED);
            element.adopt(extension.close());
        });
    }

    private static void only(DocumentReader object, String name, String expected) {
        object.required(name)
                .flatMap(ValueReader::text)
                .filter(text -> !text.equals(expected))
                .ifPresent(
                        other -> object.wrong(name, ViolationCode.VALUE_UNKNOWN, "property", name, "values", expected));
    }

    /** The name of the truth value that is true. */
    private static Optional<String> truth(DocumentReader answer) {
        return value(answer, BOOLEAN, "boolean")
                .filter(name ->
                        answer.optional(name).flatMap(ValueReader::truth).orElse(false));
    }

    /** The name of the value of the expected type; a value of another type is told. */
    private static Optional<String> value(DocumentReader answer, String expected, String type) {
        if (answer.contains(expected)) {
            answer.has(expected);
            return Optional.of(expected);
        }
        String other = first(answer);
        if (other == null) {
            answer.wrong(expected, ViolationCode.PROPERTY_MISSING, "property", expected);
        } else {
            answer.wrong(other, ViolationCode.PROPERTY_WRONG_TYPE, "property", other, "type", type);
        }
        return Optional.empty();
    }

    /** The first of the values that stand in an answer, none of which is then unknown. */
    private static @Nullable String first(DocumentReader answer) {
        return values(answer).stream().findFirst().orElse(null);
    }

    private static Set<String> values(DocumentReader answer) {
        return answer.names(name -> Optional.of(name).filter(one -> one.startsWith("value")), Comparator.naturalOrder())
                .keySet();
    }
}
