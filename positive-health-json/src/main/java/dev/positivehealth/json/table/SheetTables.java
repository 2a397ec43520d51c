package dev.positivehealth.json.table;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.Violation;
import dev.positivehealth.ViolationCode;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.questionnaire.SheetRequirements;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Answer sheets as rows of a table, such as paper forms that somebody enters in a spreadsheet.
 *
 * <p>The first row names the columns as a sheet's document does: {@code questionnaire}, {@code participant}, {@code group},
 * {@code takenOn}, the code of each item, {@code talkAbout} with codes of items, and {@code remark}. A row that begins with {@code #}
 * and an id in the column {@code questionnaire} is no sheet: rows below it that name no questionnaire are of that one. An empty cell is
 * an item that was not answered; {@code skip} or {@code overslaan}, one that was skipped; neither is 0.
 *
 * <p>All rules are the core's. What a spreadsheet does to cells is undone where it is certain (a comma for a point, numbers as text,
 * spaces, an apostrophe that guards a text) and is a violation where it is not: a day such as {@code 1-3-2026}, {@code 1.000}, a
 * reference that became a number with an exponent, formulas, merged cells. A table may have at most 16 MiB (128 MiB unpacked), 20,000
 * rows, 1,000,000 cells and 32,767 characters a cell, else it is {@code document.too-large}. Safe to share between threads.
 *
 * <p>Example: {@code SheetTables.of(Questionnaires.builtIn()).read(TableFormat.CSV, in).violations()}.
 */
public final class SheetTables {
    private final Questionnaires known;
    private final SheetRequirements requirements;
    private final Optional<QuestionnaireId> assumed;

    private SheetTables(Questionnaires known, SheetRequirements requirements, Optional<QuestionnaireId> assumed) {
        this.known = known;
        this.requirements = requirements;
        this.assumed = assumed;
    }

    /** Reads and writes with a catalogue of questionnaires. */
    public static SheetTables of(Questionnaires known) {
        return new SheetTables(Objects.requireNonNull(known, "known"), SheetRequirements.none(), Optional.empty());
    }

    /** Asks more of a sheet, as a place does where groups are counted. */
    public SheetTables asking(SheetRequirements requirements) {
        return new SheetTables(known, Objects.requireNonNull(requirements, "requirements"), assumed);
    }

    /** Takes rows that name no questionnaire, in a table that names none, for sheets of this one. */
    public SheetTables assuming(QuestionnaireId questionnaire) {
        return new SheetTables(known, requirements, Optional.of(questionnaire));
    }

    /**
     * Reads a table. The stream is not closed; it is read to its end, unless the table is too large.
     *
     * @return a sheet for each good row, and everything that is wrong; of a workbook with more than one sheet, the first
     * @throws IOException if the stream cannot be read; never because of what is in it
     */
    public ReadTable read(TableFormat format, InputStream in) throws IOException {
        Objects.requireNonNull(format, "format");
        byte[] bytes = in.readNBytes(TableLimits.BYTES + 1);
        if (bytes.length > TableLimits.BYTES) {
            return ReadTable.of(TableLimits.tooLarge(), List.of());
        }
        Heading.Names names = Heading.Names.of(known);
        Checked<Grid> grid = format.read(bytes, names::count);
        return grid.value()
                .map(cells -> read(cells, names))
                .orElseGet(() -> ReadTable.of(grid.violations(), List.of()));
    }

    private ReadTable read(Grid grid, Heading.Names names) {
        if (grid.rows().isEmpty()) {
            return grid.faults().isEmpty()
                    ? ReadTable.of(TableText.wrongFile("fault.empty").violations(), List.of())
                    : ReadTable.of(grid.faults(), List.of());
        }
        Heading heading = Heading.of(grid.rows().get(0), names);
        if (!heading.isKnown()) {
            return ReadTable.of(
                    TableText.wrongFile("fault.header", "known", "takenOn").violations(), List.of());
        }
        RowReader reader = new RowReader(heading, known, requirements, assumed.map(QuestionnaireId::toString));
        List<SheetRow> rows = new ArrayList<>();
        grid.rows().stream().skip(1).forEach(row -> reader.read(row).ifPresent(rows::add));
        List<Violation> ofTheTable = new ArrayList<>(heading.violations());
        ofTheTable.addAll(grid.faults());
        if (rows.isEmpty() && ofTheTable.isEmpty()) {
            ofTheTable.add(Violation.of(RowReader.rows(), ViolationCode.LIST_EMPTY, "property", "rows"));
        }
        return ReadTable.of(ofTheTable, rows);
    }

    /**
     * Writes sheets, one a row, with a column for each item of their questionnaires. What is written is read back the same by
     * {@link #read}.
     *
     * @param languages in whose words a skipped question and the worksheet are named; of CSV, by whose habit cells are separated
     */
    public void write(TableFormat format, List<AnswerSheet> sheets, Languages languages, OutputStream out)
            throws IOException {
        format.write(SheetColumns.sheets(List.copyOf(sheets), languages), languages, out);
    }

    /**
     * Writes a table without sheets to enter forms of a questionnaire in: the names of the columns, and below them what each is
     * about. In {@link TableFormat#XLSX} a second worksheet says how to fill in, and a cell refuses what is no answer. Nothing is
     * preset.
     *
     * @param languages in which it is, as far as the questionnaire has it
     */
    public void writeTemplate(TableFormat format, Questionnaire questionnaire, Languages languages, OutputStream out)
            throws IOException {
        format.write(SheetColumns.template(questionnaire, languages), languages, out);
    }

    /** The ids of what is known. */
    @Override
    public String toString() {
        return "SheetTables" + known;
    }
}
