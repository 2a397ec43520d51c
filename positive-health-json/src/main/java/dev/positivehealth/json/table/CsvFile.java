package dev.positivehealth.json.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.PropertyPath;
import dev.positivehealth.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CSV, with what spreadsheets make of it; the separator and the characters are found out. */
final class CsvFile {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char SEMICOLON = ';';
    private static final char COMMA = ',';
    private static final List<Character> SEPARATORS = List.of(COMMA, SEMICOLON, '\t');
    /** A line of its own before the header, by which Excel is told the separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=([^\\r\\n\"])\"?(\\r\\n|\\r|\\n|$)");

    private CsvFile() {}

    /** {@return the separator that spreadsheets of a reader open at once} */
    static char separator(Languages languages) {
        return TableText.of("answers").languageFor(languages).startsWith("en") ? COMMA : SEMICOLON;
    }

    static void write(Layout layout, char separator, OutputStream out) throws IOException {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            for (List<Layout.Value> row : layout.rows()) {
                writer.writeRecord(row.stream().map(CsvFile::text).toList());
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Layout.Value value) {
        return value.number().isPresent() ? value.number().get().toPlainString() : CellText.guarded(value.text());
    }

    static Checked<Grid> read(byte[] bytes, ToIntFunction<List<String>> known) {
        if (Unpacked.isZip(bytes)) {
            return TableText.wrongFile("fault.excel");
        }
        if (Unpacked.isOldExcel(bytes)) {
            return TableText.wrongFile("fault.old-excel");
        }
        Optional<String> decoded = decoded(bytes);
        if (decoded.isEmpty()) {
            return TableText.wrongFile("fault.not-text");
        }
        String text = decoded.get();
        Matcher line = SEPARATOR_LINE.matcher(text);
        if (line.lookingAt()) {
            return grid(text.substring(line.end()), line.group(1).charAt(0));
        }
        return grid(text, separator(text, known));
    }

    /** UTF-8 or UTF-16 by a byte order mark, then UTF-8 if it is, then Windows-1252. */
    private static Optional<String> decoded(byte[] bytes) {
        int first = bytes.length > 1 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
        if (first == 0xFEFF || first == 0xFFFE) {
            return strictly(bytes, StandardCharsets.UTF_16);
        }
        return strictly(bytes, StandardCharsets.UTF_8)
                .map(text -> !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text)
                .or(() -> strictly(bytes, WINDOWS));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The separator by which the first row names most columns; of equals the one that makes most cells. */
    private static char separator(String text, ToIntFunction<List<String>> known) {
        char best = COMMA;
        int most = -1;
        for (char separator : SEPARATORS) {
            List<String> header = header(text, separator);
            int found =
                    known.applyAsInt(header) * TableLimits.COLUMNS + Math.min(header.size(), TableLimits.COLUMNS - 1);
            if (found > most) {
                best = separator;
                most = found;
            }
        }
        return best;
    }

    private static List<String> header(String text, char separator) {
        try {
            for (CsvRecord row : reader(text, separator)) {
                if (row.getFields().stream()
                        .anyMatch(field -> !CellText.stripped(field).isEmpty())) {
                    return row.getFields();
                }
            }
            return List.of();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(TableLimits.BYTES)
                                .maxFieldSize(TableLimits.BYTES)
                                .maxRecordSize(TableLimits.BYTES)),
                        text);
    }

    private static Checked<Grid> grid(String text, char separator) {
        List<Grid.Row> rows = new ArrayList<>();
        List<Violation> faults = new ArrayList<>();
        int number = 0;
        int cells = 0;
        try {
            for (CsvRecord row : reader(text, separator)) {
                number++;
                Optional<NavigableMap<Integer, Cell>> filled = cells(row);
                cells += filled.map(NavigableMap::size).orElse(0);
                if (filled.isEmpty() || rows.size() == TableLimits.ROWS || cells > TableLimits.CELLS) {
                    return Checked.invalid(TableLimits.tooLarge());
                }
                if (!filled.get().isEmpty()) {
                    rows.add(new Grid.Row(number, filled.get()));
                }
            }
        } catch (CsvParseException e) {
            PropertyPath place = TableText.row(number + 1);
            faults.add(TableText.wrong(place, "fault.quotes", number + 1, ""));
        }
        return Checked.valid(new Grid(rows, faults));
    }

    /** The cells of a row that are not blank; empty if the row is too large. */
    private static Optional<NavigableMap<Integer, Cell>> cells(CsvRecord row) {
        NavigableMap<Integer, Cell> cells = new TreeMap<>();
        for (int column = 0; column < row.getFieldCount(); column++) {
            String field = row.getField(column);
            if (field.length() > TableLimits.LONGEST_CELL || column == TableLimits.COLUMNS) {
                return Optional.empty();
            }
            Cell cell = new Cell.Words(field);
            if (!cell.isBlank()) {
                cells.put(column, cell);
            }
        }
        return Optional.of(cells);
    }
}
