package dev.positivehealth.json.table;

import dev.positivehealth.Violation;
import dev.positivehealth.json.document.DocumentLimits;
import java.util.List;

/** How large a table may be: what people enter from paper, not the sheets of a sector. */
final class TableLimits {
    static final int BYTES = 16 << 20;
    static final int UNPACKED = 128 << 20;
    static final int ROWS = 20_000;
    static final int CELLS = 1_000_000;
    static final int COLUMNS = 16_384;
    /** The most that a cell of Excel takes. */
    static final int LONGEST_CELL = 32_767;

    private TableLimits() {}

    /** A table is two levels deep: rows, and cells in them. */
    static List<Violation> tooLarge() {
        return new DocumentLimits(BYTES, 2, CELLS).tooLarge();
    }
}
