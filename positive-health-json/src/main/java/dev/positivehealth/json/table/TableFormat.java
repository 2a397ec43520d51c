package dev.positivehealth.json.table;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.ToIntFunction;

/** A kind of file that a table is kept in. Codes are API: added, never renamed. */
public enum TableFormat {
    /**
     * Text with a separator between the cells. It is written in UTF-8 with a byte order mark, with {@code ;} for readers of Dutch and
     * {@code ,} for readers of English, as their spreadsheets have it.
     */
    CSV("csv") {
        @Override
        Checked<Grid> read(byte[] bytes, ToIntFunction<List<String>> known) {
            return CsvFile.read(bytes, known);
        }

        @Override
        void write(Layout layout, Languages languages, OutputStream out) throws IOException {
            CsvFile.write(layout, CsvFile.separator(languages), out);
        }
    },
    /** Office Open XML, as Excel and LibreOffice write it; not the older {@code .xls}. */
    XLSX("xlsx") {
        @Override
        Checked<Grid> read(byte[] bytes, ToIntFunction<List<String>> known) {
            return XlsxReading.read(bytes, known);
        }

        @Override
        void write(Layout layout, Languages languages, OutputStream out) throws IOException {
            XlsxWriting.write(layout, out);
        }
    };

    private final String code;

    TableFormat(String code) {
        this.code = code;
    }

    /**
     * Reads the cells of a file.
     *
     * @param known tells how many of the cells of a row name a column
     */
    abstract Checked<Grid> read(byte[] bytes, ToIntFunction<List<String>> known);

    abstract void write(Layout layout, Languages languages, OutputStream out) throws IOException;

    /** {@return the stable code, which is also the ending of a file's name} */
    public String code() {
        return code;
    }

    /** The stable code. */
    @Override
    public String toString() {
        return code;
    }
}
