package dev.positivehealth.json.table;

import dev.positivehealth.Checked;
import dev.positivehealth.questionnaire.AnswerSheet;
import java.util.Objects;

/**
 * One row of a table that was read.
 *
 * @param number its number as a spreadsheet shows it, from 1; empty rows count, and in CSV a row over many lines is one
 * @param sheet the sheet, or everything that is wrong with the row, from left to right
 */
public record SheetRow(int number, Checked<AnswerSheet> sheet) {
    /** @throws IllegalArgumentException if the number is below 1 */
    public SheetRow {
        Objects.requireNonNull(sheet, "sheet");
        if (number < 1) {
            throw new IllegalArgumentException("the number of a row must be at least 1");
        }
    }
}
