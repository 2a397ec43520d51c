package dev.positivehealth.json.table;

import dev.positivehealth.Checked;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The cells of a workbook in {@code .xlsx}: those of its first worksheet, hidden rows and columns too. */
final class XlsxReading {
    /** Formats of days and of days with a time that files name by number alone. */
    private static final Set<Integer> DAYS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    private static final Pattern NOT_OF_THE_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");
    private static final Pattern OF_A_DAY = Pattern.compile("[yYdD]");

    private XlsxReading() {}

    static Checked<Grid> read(byte[] bytes, ToIntFunction<List<String>> known) {
        if (Unpacked.isOldExcel(bytes)) {
            return TableText.wrongFile("fault.old-excel");
        }
        if (!Unpacked.isZip(bytes)) {
            return TableText.wrongFile("fault.not-excel");
        }
        try {
            Unpacked parts = Unpacked.of(bytes);
            return parts.isHarmless() ? read(parts, known) : TableText.wrongFile("fault.not-excel");
        } catch (Unpacked.TooLargeException e) {
            return Checked.invalid(TableLimits.tooLarge());
        } catch (IOException | IllegalArgumentException e) {
            return TableText.wrongFile("fault.not-excel");
        }
    }

    private static Checked<Grid> read(Unpacked parts, ToIntFunction<List<String>> known) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(parts.packed()), new ReadingOptions(true, true))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            if (sheets.isEmpty()) {
                return TableText.wrongFile("fault.empty");
            }
            for (Sheet other : sheets.subList(1, sheets.size())) {
                if (known.applyAsInt(header(other)) > 1) {
                    return TableText.wrongFile("fault.other-sheet");
                }
            }
            return grid(sheets.get(0), parts.merged(String.valueOf(sheets.get(0).getId())));
        } catch (RuntimeException e) {
            // Whatever a file can make the library fail with; its message may quote a cell.
            return TableText.wrongFile("fault.not-excel");
        }
    }

    private static List<String> header(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.map(XlsxReading::cells)
                    .flatMap(Optional::stream)
                    .filter(cells -> !cells.isEmpty())
                    .findFirst()
                    .map(cells -> cells.values().stream()
                            .map(cell -> cell instanceof Cell.Words words ? words.text() : "")
                            .toList())
                    .orElse(List.of());
        }
    }

    private static Checked<Grid> grid(Sheet sheet, List<Unpacked.Merged> merged) throws IOException {
        List<Grid.Row> found = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        int filled = 0;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                Row row = all.next();
                Optional<NavigableMap<Integer, Cell>> cells = cells(row);
                if (cells.isEmpty() || found.size() == TableLimits.ROWS || filled > TableLimits.CELLS) {
                    return Checked.invalid(TableLimits.tooLarge());
                }
                NavigableMap<Integer, Cell> own = cells.get();
                merged.stream()
                        .filter(range -> range.firstRow() == row.getRowNum())
                        .forEach(range -> own.put(range.firstColumn(), new Cell.Fault("fault.merged")));
                if (!own.isEmpty()) {
                    if (!numbers.add(row.getRowNum())) {
                        return Checked.invalid(List.of(TableText.wrong(
                                TableText.row(row.getRowNum()), "fault.row-twice", row.getRowNum(), "")));
                    }
                    found.add(new Grid.Row(row.getRowNum(), own));
                    filled += own.size();
                }
            }
        }
        return Checked.valid(new Grid(found, new ArrayList<>()));
    }

    /** The cells of a row that are not blank; empty if the row is too large. */
    private static Optional<NavigableMap<Integer, Cell>> cells(Row row) {
        NavigableMap<Integer, Cell> cells = new TreeMap<>();
        for (org.dhatim.fastexcel.reader.@Nullable Cell read : row) {
            if (read == null) {
                continue;
            }
            Optional<Cell> cell = cell(read);
            if (read.getColumnIndex() >= TableLimits.COLUMNS
                    || cell.filter(one -> one instanceof Cell.Words words
                                    && words.text().length() > TableLimits.LONGEST_CELL)
                            .isPresent()) {
                return Optional.empty();
            }
            cell.filter(one -> !one.isBlank()).ifPresent(one -> cells.put(read.getColumnIndex(), one));
        }
        return Optional.of(cells);
    }

    private static Optional<Cell> cell(org.dhatim.fastexcel.reader.Cell read) {
        CellType type = read.getType();
        return switch (type) {
            case EMPTY -> Optional.empty();
            case FORMULA -> Optional.of(new Cell.Fault("fault.formula"));
            case ERROR -> Optional.of(new Cell.Fault("fault.error"));
            case STRING -> Optional.of(new Cell.Words(XlsxText.decoded(read.getText())));
            case BOOLEAN -> Optional.of(new Cell.Truth(Boolean.TRUE.equals(read.getValue())));
            case NUMBER -> Optional.of(number(read));
        };
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell read) {
        BigDecimal number = read.asNumber();
        if (!isDay(read.getDataFormatId(), read.getDataFormatString())) {
            return new Cell.Numeral(number);
        }
        try {
            LocalDateTime day = read.asDate();
            return day.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? new Cell.Day(day.toLocalDate())
                    : new Cell.Words(day.toString());
        } catch (RuntimeException e) {
            // Beyond the days that there are.
            return new Cell.Numeral(number);
        }
    }

    private static boolean isDay(@Nullable Integer id, @Nullable String format) {
        return (id != null && DAYS.contains(id))
                || (format != null
                        && OF_A_DAY.matcher(NOT_OF_THE_FORMAT.matcher(format).replaceAll(""))
                                .find());
    }
}
