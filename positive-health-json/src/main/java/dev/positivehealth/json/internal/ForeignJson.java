package dev.positivehealth.json.internal;

import dev.positivehealth.Checked;
import dev.positivehealth.internal.document.DocumentTooLargeException;
import dev.positivehealth.json.document.DocumentLimits;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.AnswerSheet;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of another system, within the limits of a sheet. */
public final class ForeignJson {
    private static final DocumentLimits LIMITS = DocumentType.ANSWER_SHEET.limits();

    private ForeignJson() {}

    /**
     * Reads a sheet.
     *
     * @param judge makes a sheet of plain values
     * @return the sheet or all violations; {@code json.malformed} or {@code document.too-large} alone, if it is that
     */
    public static Checked<AnswerSheet> read(byte[] utf8, Function<@Nullable Object, Checked<AnswerSheet>> judge) {
        if (utf8.length > LIMITS.bytes()) {
            return DocumentType.ANSWER_SHEET.tooLarge();
        }
        try {
            return judge.apply(PlainJson.parse(utf8, LIMITS.budget()));
        } catch (MalformedJsonException e) {
            return DocumentType.malformed();
        } catch (DocumentTooLargeException e) {
            return DocumentType.ANSWER_SHEET.tooLarge();
        }
    }

    /** Reads a sheet of a text, as {@link #read(byte[], Function)} does of its bytes. */
    public static Checked<AnswerSheet> read(String json, Function<@Nullable Object, Checked<AnswerSheet>> judge) {
        // No text is shorter in UTF-8, and half of a surrogate pair must not become another character on the way.
        if (json.length() > LIMITS.bytes() || json.getBytes(StandardCharsets.UTF_8).length > LIMITS.bytes()) {
            return DocumentType.ANSWER_SHEET.tooLarge();
        }
        try {
            return judge.apply(PlainJson.parse(json, LIMITS.budget()));
        } catch (MalformedJsonException e) {
            return DocumentType.malformed();
        } catch (DocumentTooLargeException e) {
            return DocumentType.ANSWER_SHEET.tooLarge();
        }
    }
}
