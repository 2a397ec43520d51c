package dev.positivehealth.json.table;

import dev.positivehealth.Violation;
import java.util.List;
import java.util.NavigableMap;

/**
 * The cells of a table.
 *
 * @param rows those in which there is anything, in order
 * @param faults what was found wrong that is of no single cell
 */
record Grid(List<Row> rows, List<Violation> faults) {
    /**
     * The cells of one row.
     *
     * @param number its number as a spreadsheet shows it, from 1
     * @param cells what is not blank, by column from 0
     */
    record Row(int number, NavigableMap<Integer, Cell> cells) {}

    /** {@return the letters of a column as a spreadsheet shows them: 0 is A, 26 is AA} */
    static String letters(int column) {
        String letters = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }
}
