package dev.positivehealth.json.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.CustomDataValidation;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as workbooks in {@code .xlsx}: texts are texts, whatever they look like, and numbers are numbers. */
final class XlsxWriting {
    /** As many forms as a template checks while they are entered; more can be entered, and are checked when they are read. */
    private static final int CHECKED_ROWS = 1_000;

    private static final String AS_TEXT = "@";
    private static final double WIDE = 22;
    private static final double WIDEST = 80;
    private static final int HEIGHT_OF_STATEMENTS = 75;

    private XlsxWriting() {}

    static void write(Layout layout, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Positive Health for Java", null);
        Worksheet table = workbook.newWorksheet(layout.name());
        for (int row = 0; row < layout.rows().size(); row++) {
            List<Layout.Value> values = layout.rows().get(row);
            for (int column = 0; column < values.size(); column++) {
                write(table, row, column, values.get(column));
            }
        }
        table.range(0, 0, 0, layout.rows().get(0).size() - 1).style().bold().set();
        table.freezePane(1, layout.guide().isPresent() ? 2 : 1);
        layout.guide()
                .ifPresent(guide ->
                        guide(workbook, table, guide, layout.rows().get(0).size()));
        workbook.finish();
    }

    private static void write(Worksheet table, int row, int column, Layout.Value value) {
        if (value.number().isPresent()) {
            table.value(row, column, value.number().get());
        } else if (!value.text().isEmpty()) {
            table.value(row, column, XlsxText.encoded(CellText.guarded(value.text())));
        }
    }

    private static void guide(Workbook workbook, Worksheet table, Layout.Guide guide, int columns) {
        for (int column = 0; column < columns; column++) {
            table.width(column, WIDE);
            boolean isAnswer = column >= guide.firstItem() && column <= guide.lastItem();
            if (!isAnswer && column != guide.day()) {
                table.style(column).format(AS_TEXT).set();
            }
        }
        table.style(guide.day()).format("yyyy-mm-dd").set();
        table.rowHeight(1, HEIGHT_OF_STATEMENTS);
        table.range(1, 0, 1, columns - 1)
                .style()
                .wrapText(true)
                .italic()
                .verticalAlignment("top")
                .set();
        check(table, guide);
        Worksheet about = workbook.newWorksheet(guide.name());
        about.width(0, WIDEST);
        for (int line = 0; line < guide.lines().size(); line++) {
            about.value(line, 0, XlsxText.encoded(CellText.guarded(guide.lines().get(line))));
            about.style(line, 0).wrapText(true).set();
        }
        about.style(0, 0).bold().wrapText(true).set();
    }

    /** Only whole numbers of the scale, or the word for a question that was skipped; an empty cell is fine. */
    private static void check(Worksheet table, Layout.Guide guide) {
        String cell = Grid.letters(guide.firstItem()) + 3;
        String rule = "OR(" + cell + "=\"" + guide.skip() + "\",AND(ISNUMBER(" + cell + ")," + cell + ">="
                + guide.scale().lowest() + "," + cell + "<=" + guide.scale().highest() + ",INT(" + cell + ")=" + cell
                + "))";
        CustomDataValidation check = table.range(2, guide.firstItem(), CHECKED_ROWS + 1, guide.lastItem())
                .validateWithFormula(xml(rule));
        check.allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(xml(guide.title()))
                .error(xml(guide.message()));
    }

    /** The library writes the parts of a check as they are. */
    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
