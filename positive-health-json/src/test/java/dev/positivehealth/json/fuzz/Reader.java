package dev.positivehealth.json.fuzz;

import dev.positivehealth.json.document.DocumentType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A reader of the library.
 *
 * @param name what its folder of inputs is called
 * @param reading reads an input and fails where a claim does not hold
 */
record Reader(String name, Reading reading) {
    /** Reads an input. */
    interface Reading {
        void of(byte[] input) throws Exception;
    }

    Reader {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reading, "reading");
    }

    /** All of them: the documents that are read, in the order of their types, then all others. */
    static List<Reader> all() {
        Stream<Reader> documents = DocumentType.all().stream()
                .filter(DocumentType::isRead)
                .map(type -> new Reader(
                        type.name().replaceFirst("/[0-9]+$", ""), input -> DocumentReadings.document(type, input)));
        Stream<Reader> others = Stream.of(
                new Reader("screens", DocumentReadings::screens),
                new Reader("lines", DocumentReadings::lines),
                new Reader("mappers", HostReadings::mappers),
                new Reader("forms", HostReadings::forms),
                new Reader("identifiers", HostReadings::identifiers),
                new Reader("vectors", HostReadings::vectors),
                new Reader("fhir", OtherSystems::fhir),
                new Reader("surveyjs", OtherSystems::surveyJs),
                new Reader("csv", OtherSystems::csv),
                new Reader("xlsx", OtherSystems::xlsx),
                new Reader("xlsx-parts", OtherSystems::xlsxParts));
        return Stream.concat(documents, others).toList();
    }

    static Reader named(String name) {
        return all().stream()
                .filter(reader -> reader.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no reader " + name + "; there are "
                        + all().stream().map(Reader::name).toList()));
    }

    @Override
    public String toString() {
        return name;
    }
}
