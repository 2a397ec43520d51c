package dev.positivehealth.json;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.internal.document.DocumentTooLargeException;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.json.document.Known;
import dev.positivehealth.json.internal.MalformedJsonException;
import dev.positivehealth.json.internal.PlainJson;
import dev.positivehealth.json.internal.StraightSheets;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.SheetRequirements;
import dev.positivehealth.scoring.ScoringRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the documents of Positive Health as JSON, by streaming.
 *
 * <p>A reader sees everything, names that stand twice included, and reports all violations in contract order; nothing of
 * what it reads is in a message. A document beyond the {@linkplain DocumentType#limits() limits} of its type is
 * {@code document.too-large} alone, and is not read to its end. A writer gives one line. Safe to share between threads.
 *
 * <p>Example: {@code JsonDocuments.of(Questionnaires.builtIn()).read(DocumentType.ANSWER_SHEET, json)}.
 */
public final class JsonDocuments {
    private final Known known;
    private final AtomicReference<@Nullable Kept> straight = new AtomicReference<>();

    private JsonDocuments(Known known) {
        this.known = known;
    }

    /** Reads and writes with a catalogue of questionnaires, and the library's own scoring rules. */
    public static JsonDocuments of(Questionnaires known) {
        return new JsonDocuments(Known.of(Objects.requireNonNull(known, "known")));
    }

    /**
     * Knows another questionnaire as well.
     *
     * @throws IllegalArgumentException if another questionnaire is known by its id
     */
    public JsonDocuments with(Questionnaire questionnaire) {
        return new JsonDocuments(
                new Known(known.questionnaires().with(questionnaire), known.rules(), known.isStrict()));
    }

    /** Knows other scoring rules. */
    public JsonDocuments with(ScoringRules rules) {
        return new JsonDocuments(new Known(known.questionnaires(), rules, known.isStrict()));
    }

    /** Refuses, where documents are checked, those of a scoring rule that is not known: {@code rule.unknown}. */
    public JsonDocuments strict() {
        return new JsonDocuments(new Known(known.questionnaires(), known.rules(), true));
    }

    /** {@return what documents are held against} */
    public Known known() {
        return known;
    }

    /**
     * Reads a document.
     *
     * @param json one JSON value; a byte order mark before it is skipped
     * @return what the document holds, or all violations in contract order
     */
    public <T> Checked<T> read(DocumentType<T> type, String json) {
        return isTooLong(type, json)
                ? type.tooLarge()
                : judged(type, () -> PlainJson.parse(json, type.limits().budget()), plain -> type.read(plain, known));
    }

    /**
     * Reads a document.
     *
     * @param utf8 one JSON value in UTF-8; a byte order mark before it is skipped
     * @return what the document holds, or all violations in contract order
     */
    public <T> Checked<T> read(DocumentType<T> type, byte[] utf8) {
        return straight(type, utf8)
                .map(Checked::valid)
                .orElseGet(() -> parsed(type, utf8, plain -> type.read(plain, known)));
    }

    /** A reader of sheets that is kept, and the type it is for. */
    private record Kept(DocumentType<?> type, StraightSheets sheets) {}

    /** A sheet that is as it should be; empty where there is anything to judge. */
    private <T> Optional<T> straight(DocumentType<T> type, byte[] utf8) {
        Optional<SheetRequirements> asked = type.sheetRequirements();
        if (asked.isEmpty() || utf8.length > type.limits().bytes()) {
            return Optional.empty();
        }
        // One reader is kept and goes around, so that it remembers its questionnaire; whoever finds none makes another.
        Kept kept = Optional.ofNullable(straight.getAndSet(null))
                .filter(one -> one.type() == type)
                .orElseGet(() -> new Kept(type, new StraightSheets(known.questionnaires(), asked.get())));
        Optional<AnswerSheet> sheet = kept.sheets().read(utf8);
        straight.set(kept);
        return sheet.map(type.javaType()::cast);
    }

    /**
     * Reads many documents of a type: one a line (NDJSON), or one over many lines.
     *
     * @param in closed with the lines
     */
    public <T> JsonLines<T> lines(DocumentType<T> type, InputStream in) {
        return new JsonLines<>(this, type, in);
    }

    /**
     * Reads a document. The stream is not closed; it is read to its end, unless the document is too large.
     *
     * @param utf8 one JSON value in UTF-8; a byte order mark before it is skipped
     * @return what the document holds, or all violations in contract order
     * @throws IOException if the stream cannot be read
     */
    public <T> Checked<T> read(DocumentType<T> type, InputStream utf8) throws IOException {
        return read(type, utf8.readNBytes(type.limits().bytes() + 1));
    }

    /**
     * Checks a document without giving what it holds.
     *
     * @param utf8 one JSON value in UTF-8; a byte order mark before it is skipped
     * @return all violations in contract order; empty if all is fine
     */
    public List<Violation> check(DocumentType<?> type, byte[] utf8) {
        if (straight(type, utf8).isPresent()) {
            return List.of();
        }
        Checked<List<Violation>> found = parsed(type, utf8, plain -> Checked.valid(type.check(plain, known)));
        return found.value().orElse(found.violations());
    }

    private <T> Checked<T> parsed(DocumentType<?> type, byte[] utf8, Function<@Nullable Object, Checked<T>> judge) {
        return utf8.length > type.limits().bytes()
                ? Checked.invalid(type.limits().tooLarge())
                : judged(type, () -> PlainJson.parse(utf8, type.limits().budget()), judge);
    }

    private static boolean isTooLong(DocumentType<?> type, String json) {
        int most = type.limits().bytes();
        // No char has more than three bytes.
        return json.length() > most
                || (json.length() > most / 3 && json.getBytes(StandardCharsets.UTF_8).length > most);
    }

    /** Parses a text. */
    private interface Parsing {
        @Nullable
        Object parse() throws MalformedJsonException;
    }

    private static <T> Checked<T> judged(
            DocumentType<?> type, Parsing parsing, Function<@Nullable Object, Checked<T>> judge) {
        try {
            return judge.apply(parsing.parse());
        } catch (MalformedJsonException e) {
            return DocumentType.malformed();
        } catch (DocumentTooLargeException e) {
            return Checked.invalid(type.limits().tooLarge());
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
