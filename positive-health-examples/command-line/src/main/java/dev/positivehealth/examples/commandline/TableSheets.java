package dev.positivehealth.examples.commandline;

import dev.positivehealth.json.table.ReadTable;
import dev.positivehealth.json.table.SheetRow;
import dev.positivehealth.json.table.SheetTables;
import dev.positivehealth.json.table.TableFormat;
import java.io.IOException;
import java.io.InputStream;

/** Rows of a table: what is wrong with one is told with its number as its line. */
final class TableSheets implements SheetSource {
    private final TableFormat format;

    TableSheets(TableFormat format) {
        this.format = format;
    }

    @Override
    public int score(InputStream in, Scoring scoring) {
        ReadTable read;
        try {
            read = SheetTables.of(scoring.documents().known().questionnaires()).read(format, in);
        } catch (IOException e) {
            throw new WrongUsageException("the input cannot be read");
        }
        int exit = read.ofTheTable().isEmpty() ? Main.FINE : scoring.judging().bad(0, read.ofTheTable());
        for (SheetRow row : read.rows()) {
            exit = Math.max(
                    exit,
                    row.sheet()
                            .value()
                            .map(sheet -> scoring.judging().good(scoring.write().apply(sheet)))
                            .orElseGet(() -> scoring.judging()
                                    .bad(row.number(), row.sheet().violations())));
        }
        return exit;
    }
}
