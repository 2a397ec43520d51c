package dev.positivehealth.examples.commandline;

import dev.positivehealth.json.JsonLines;
import dev.positivehealth.json.document.DocumentType;
import java.io.InputStream;

/** {@code answer-sheet/1}: one document, or NDJSON. */
final class JsonSheets implements SheetSource {
    @Override
    public int score(InputStream in, Scoring scoring) {
        return scoring.judging()
                .some(DocumentType.ANSWER_SHEET, in, JsonLines.Line::read, scoring.write(), scoring.threads());
    }
}
