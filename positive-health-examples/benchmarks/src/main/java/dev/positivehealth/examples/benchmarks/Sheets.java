package dev.positivehealth.examples.benchmarks;

import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaires;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Different sheets that benchmarks take in turns, so that no processor learns one by heart. */
final class Sheets {
    static final JsonDocuments DOCUMENTS = JsonDocuments.of(Questionnaires.builtIn());

    private static final int GROUPS = 100;

    private Sheets() {}

    /** The first sheets in UTF-8. */
    static byte[][] utf8(int sheets) {
        return LongStream.rangeClosed(1, sheets)
                .mapToObj(number -> SheetFile.sheet(number, GROUPS).getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    /** The first sheets, one a line. */
    static byte[] lines(int sheets) {
        return SheetFile.lines(sheets, GROUPS);
    }

    /** The first sheets, read. */
    static List<AnswerSheet> read(int sheets) {
        byte[][] utf8 = utf8(sheets);
        return IntStream.range(0, sheets)
                .mapToObj(i -> DOCUMENTS
                        .read(DocumentType.ANSWER_SHEET, utf8[i])
                        .value()
                        .orElseThrow())
                .toList();
    }
}
