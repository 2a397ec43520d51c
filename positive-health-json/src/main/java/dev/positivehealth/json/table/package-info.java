/**
 * Answer sheets as rows of a table, in CSV and in Excel's .xlsx: a template to enter forms from paper, reading with all faults at
 * once, and writing that no spreadsheet takes for a formula.
 *
 * <p>Start with {@link dev.positivehealth.json.table.SheetTables}. CSV needs FastCSV ({@code de.siegmar:fastcsv}), .xlsx needs
 * fastexcel ({@code org.dhatim:fastexcel} to write and {@code org.dhatim:fastexcel-reader} to read): both are optional, and no class
 * of either loads before a table of that kind is read or written. Sheets as JSON are in {@code dev.positivehealth.json}.
 */
@NullMarked
package dev.positivehealth.json.table;

import org.jspecify.annotations.NullMarked;
