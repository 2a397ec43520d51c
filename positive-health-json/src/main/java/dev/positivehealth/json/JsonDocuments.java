package dev.positivehealth.json;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.internal.MalformedJsonException;
import dev.positivehealth.json.internal.PlainJson;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads and writes the documents of Positive Health as JSON, by streaming.
 *
 * <p>A reader sees everything, names that stand twice included, and reports all violations in contract order; nothing of
 * what it reads is in a message. A writer gives one line. Safe to share between threads.
 *
 * <p>Example: {@code JsonDocuments.of(Questionnaires.builtIn()).read(DocumentType.ANSWER_SHEET, json)}.
 */
public final class JsonDocuments {
    private final Questionnaires known;

    private JsonDocuments(Questionnaires known) {
        this.known = known;
    }

    /** Reads and writes with a catalogue. */
    public static JsonDocuments of(Questionnaires known) {
        return new JsonDocuments(Objects.requireNonNull(known, "known"));
    }

    /**
     * Reads a document.
     *
     * @param json one JSON value; a byte order mark before it is skipped
     * @return what the document holds, or all violations in contract order
     */
    public <T> Checked<T> read(DocumentType<T> type, String json) {
        try {
            return type.read(PlainJson.parse(json), known);
        } catch (MalformedJsonException e) {
            return DocumentType.malformed();
        }
    }

    /**
     * Reads a document.
     *
     * @param utf8 one JSON value in UTF-8; a byte order mark before it is skipped
     * @return what the document holds, or all violations in contract order
     */
    public <T> Checked<T> read(DocumentType<T> type, byte[] utf8) {
        try {
            return type.read(PlainJson.parse(utf8), known);
        } catch (MalformedJsonException e) {
            return DocumentType.malformed();
        }
    }

    /**
     * Reads a document; the stream is read to its end and not closed.
     *
     * @param utf8 one JSON value in UTF-8; a byte order mark before it is skipped
     * @return what the document holds, or all violations in contract order
     * @throws IOException if the stream cannot be read
     */
    public <T> Checked<T> read(DocumentType<T> type, InputStream utf8) throws IOException {
        return read(type, utf8.readAllBytes());
    }

    /**
     * Checks a document without giving what it holds.
     *
     * @param utf8 one JSON value in UTF-8; a byte order mark before it is skipped
     * @return all violations in contract order; empty if all is fine
     */
    public List<Violation> check(DocumentType<?> type, byte[] utf8) {
        try {
            return type.check(PlainJson.parse(utf8), known);
        } catch (MalformedJsonException e) {
            return DocumentType.malformed().violations();
        }
    }

    /** {@return a JSON Schema, or another object of plain values, on one line without a line end} */
    public static String write(Map<String, ?> plain) {
        return PlainJson.text(plain);
    }

    /** {@return the document, on one line without a line end} */
    public <T> String write(DocumentType<T> type, T value) {
        return PlainJson.text(type.write(value));
    }
}
