package dev.positivehealth.json.table;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.internal.text.NoBean;
import dev.positivehealth.questionnaire.AnswerSheet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of reading a table: a sheet for each good row, and everything that is wrong, with its place.
 *
 * <p>The path of a violation is the row and the name of the column: {@code /rows/12/sleeping}; where the column has no name that
 * is known, its letters: {@code /rows/1/F}. The arguments {@code row} and {@code column} have the number and the letters in any
 * case. What is of the whole file has an empty path.
 */
public final class ReadTable implements NoBean {
    private final List<Violation> ofTheTable;
    private final List<SheetRow> rows;

    private ReadTable(List<Violation> ofTheTable, List<SheetRow> rows) {
        this.ofTheTable = ofTheTable;
        this.rows = rows;
    }

    /** A table that gives no sheet if anything is wrong with it as a whole: what is not read must not be lost in silence. */
    static ReadTable of(List<Violation> ofTheTable, List<SheetRow> rows) {
        return new ReadTable(
                List.copyOf(ofTheTable),
                ofTheTable.isEmpty()
                        ? List.copyOf(rows)
                        : rows.stream()
                                .filter(row -> row.sheet().value().isEmpty())
                                .toList());
    }

    /** {@return what is wrong with the file or its first row, and so with every sheet in it} */
    public List<Violation> ofTheTable() {
        return ofTheTable;
    }

    /** {@return the rows with sheets, in order; if anything is wrong with the table as a whole, only those in which something is wrong too} */
    public List<SheetRow> rows() {
        return rows;
    }

    /** {@return everything that is wrong: with the table as a whole, then row by row} */
    public List<Violation> violations() {
        return Stream.concat(ofTheTable.stream(), rows.stream().flatMap(row -> row.sheet().violations().stream()))
                .toList();
    }

    /** {@return all sheets in the order of the rows, or everything that is wrong} */
    public Checked<List<AnswerSheet>> sheets() {
        List<Violation> wrong = violations();
        return wrong.isEmpty()
                ? Checked.valid(
                        rows.stream().map(row -> row.sheet().orElseThrow()).toList())
                : Checked.invalid(wrong);
    }

    /** How many rows and violations, nothing of what is in them. */
    @Override
    public String toString() {
        return "ReadTable[" + rows.size() + " rows, " + violations().size() + " violations]";
    }
}
