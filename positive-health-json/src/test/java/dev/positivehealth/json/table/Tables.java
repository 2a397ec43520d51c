package dev.positivehealth.json.table;

import dev.positivehealth.questionnaire.Questionnaires;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What tests of tables share: a short table of {@code marks-6/1}, and what is wrong with a file as lines. */
final class Tables {
    static final SheetTables TABLES = SheetTables.of(Questionnaires.builtIn());
    static final String HEADER =
            "questionnaire,participant,group,takenOn,bodily-functions,participation,talkAbout,remark";
    static final String GOOD = "marks-6/1,p-001,north/sales,2026-03-01,7,skip,participation,Music";

    private Tables() {}

    static ReadTable csv(String text) {
        return csv(text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadTable csv(byte[] bytes) {
        return read(TableFormat.CSV, bytes);
    }

    static ReadTable read(TableFormat format, byte[] bytes) {
        try {
            return TABLES.read(format, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each violation as {@code /rows/2/sleeping answer.not-whole}, with the letters of the column where it has one. */
    static List<String> wrong(ReadTable read) {
        return read.violations().stream()
                .map(violation -> violation.path() + " " + violation.code()
                        + (violation.arguments().containsKey("column")
                                ? " " + violation.arguments().get("column")
                                : ""))
                .toList();
    }
}
