package dev.positivehealth.json.table;

import static dev.positivehealth.json.table.Tables.wrong;
import static dev.positivehealth.json.table.Workbooks.HEADER;
import static dev.positivehealth.json.table.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What real workbooks get wrong, and what is made to do harm: each with the place and the code, and no exception. */
class BadXlsxTest {
    private static final String[] GOOD = {
        "marks-6/1", "p-001", "north/sales", "2026-03-01", "7", "skip", "participation", "Music"
    };
    private static final String MERGED = "<mergeCells count=\"1\"><mergeCell ref=\"%s\"/></mergeCells>";

    private static Workbooks with(int column, String cell) {
        String[] cells = GOOD.clone();
        cells[column] = cell;
        return new Workbooks().rows(HEADER + row(2, cells));
    }

    private static Workbooks merged(String range) {
        return new Workbooks().sheet(HEADER + row(2, GOOD) + row(3, GOOD), MERGED.formatted(range));
    }

    private static Workbooks rows(String rows) {
        return new Workbooks().rows(rows);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("no cells", rows(""), List.of(" value.invalid")),
                arguments("no header", rows(row(1, GOOD)), List.of(" value.invalid")),
                arguments("a header alone", rows(HEADER), List.of("/rows list.empty")),
                arguments(
                        "an answer beyond the scale",
                        with(4, "11"),
                        List.of("/rows/2/bodily-functions answer.out-of-range E")),
                arguments(
                        "an answer with decimals",
                        with(4, "7.5"),
                        List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments(
                        "an answer as a text",
                        with(4, "zeven"),
                        List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments(
                        "an answer that became a day",
                        with(4, "<c s=\"1\"><v>46029</v></c>"),
                        List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments(
                        "an answer that is true",
                        with(4, "<c t=\"b\"><v>1</v></c>"),
                        List.of("/rows/2/bodily-functions answer.not-whole E")),
                arguments(
                        "an answer by a formula",
                        with(4, "<c><f>3+4</f><v>7</v></c>"),
                        List.of("/rows/2/bodily-functions value.invalid E")),
                arguments(
                        "a formula that was not worked out",
                        with(4, "<c><f>3+4</f></c>"),
                        List.of("/rows/2/bodily-functions value.invalid E")),
                arguments(
                        "a text by a formula",
                        with(1, "<c t=\"str\"><f>A1</f><v>p-001</v></c>"),
                        List.of("/rows/2/participant value.invalid B")),
                arguments(
                        "the day of today",
                        with(3, "<c s=\"1\"><f>TODAY()</f><v>46082</v></c>"),
                        List.of("/rows/2/takenOn value.invalid D")),
                arguments(
                        "an error",
                        with(4, "<c t=\"e\"><v>#N/A</v></c>"),
                        List.of("/rows/2/bodily-functions value.invalid E")),
                arguments(
                        "an error in a reference",
                        with(1, "<c t=\"e\"><v>#REF!</v></c>"),
                        List.of("/rows/2/participant value.invalid B")),
                arguments(
                        "a number that is none",
                        with(4, "<c><v>seven</v></c>"),
                        List.of("/rows/2/bodily-functions value.invalid E")),
                arguments("a day as a text", with(3, "1-3-2026"), List.of("/rows/2/takenOn taken-on.invalid D")),
                arguments("a day as a number", with(3, "46082"), List.of("/rows/2/takenOn taken-on.invalid D")),
                arguments(
                        "a day with a time",
                        with(3, "<c s=\"3\"><v>46082.5</v></c>"),
                        List.of("/rows/2/takenOn taken-on.invalid D")),
                arguments(
                        "a day beyond all days",
                        with(3, "<c s=\"1\"><v>9999999999999</v></c>"),
                        List.of("/rows/2/takenOn taken-on.invalid D")),
                arguments(
                        "a day of a year long ago",
                        with(3, "<c s=\"1\"><v>-5000</v></c>"),
                        List.of("/rows/2/takenOn taken-on.invalid D")),
                arguments("no day", with(3, ""), List.of("/rows/2/takenOn property.missing D")),
                arguments("no questionnaire", with(0, ""), List.of("/rows/2/questionnaire property.missing A")),
                arguments(
                        "another questionnaire",
                        with(0, "marks-7/1"),
                        List.of("/rows/2/questionnaire questionnaire.unknown A")),
                arguments(
                        "a reference that became a day",
                        with(1, "<c s=\"2\"><v>46029</v></c>"),
                        List.of("/rows/2/participant property.wrong-type B")),
                arguments(
                        "a reference that lost digits",
                        with(1, "<c><v>1.2345678901234568E+19</v></c>"),
                        List.of("/rows/2/participant property.wrong-type B")),
                arguments(
                        "a reference with decimals",
                        with(1, "1.5"),
                        List.of("/rows/2/participant property.wrong-type B")),
                arguments(
                        "a reference that is true",
                        with(1, "<c t=\"b\"><v>1</v></c>"),
                        List.of("/rows/2/participant property.wrong-type B")),
                arguments(
                        "a reference with a character that is not seen",
                        with(1, "p_x0007_"),
                        List.of("/rows/2/participant participant.invalid B")),
                arguments(
                        "a group that became a day",
                        with(2, "<c s=\"1\"><v>46029</v></c>"),
                        List.of("/rows/2/group property.wrong-type C")),
                arguments(
                        "an item that there is not",
                        with(6, "sleeping"),
                        List.of("/rows/2/talkAbout/0 talk-about.unknown-item G")),
                arguments(
                        "a remark that is true",
                        with(7, "<c t=\"b\"><v>0</v></c>"),
                        List.of("/rows/2/remark property.wrong-type H")),
                arguments(
                        "a remark that is too long",
                        with(7, "a".repeat(2_001)),
                        List.of("/rows/2/remark remark.too-long H")),
                arguments(
                        "a name typed wrong",
                        rows(HEADER.replace("participation", "participatoin") + row(2, GOOD)),
                        List.of("/rows/1/participatoin property.unknown F")),
                arguments(
                        "a name twice",
                        rows(HEADER.replace(">group<", ">Remark<") + row(2, GOOD)),
                        List.of("/rows/1/remark property.duplicate H")),
                arguments(
                        "a cell without a name above it",
                        rows(HEADER
                                + row(
                                        2,
                                        Stream.concat(Arrays.stream(GOOD), Stream.of("", "x"))
                                                .toArray(String[]::new))),
                        List.of("/rows/1/J property.unknown J")),
                arguments(
                        "two answers in one cell",
                        merged("E2:F2"),
                        List.of("/rows/2/bodily-functions value.invalid E")),
                arguments("one day for two rows", merged("D2:D3"), List.of("/rows/2/takenOn value.invalid D")),
                arguments("a header over two columns", merged("E1:F1"), List.of("/rows/1/E value.invalid E")),
                arguments(
                        "answers on two worksheets",
                        rows(HEADER + row(2, GOOD)).other(HEADER + row(2, GOOD)),
                        List.of(" value.invalid")),
                arguments("a row twice", rows(HEADER + row(2, GOOD) + row(2, GOOD)), List.of("/rows/2 value.invalid")),
                arguments("no workbook", rows(HEADER).part("xl/workbook.xml", ""), List.of(" value.invalid")),
                arguments("no worksheet", rows(HEADER).without("xl/worksheets/sheet1.xml"), List.of(" value.invalid")),
                arguments("no content types", rows(HEADER).without("[Content_Types].xml"), List.of(" value.invalid")),
                arguments(
                        "a worksheet that breaks off",
                        rows(HEADER).part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c"),
                        List.of(" value.invalid")),
                arguments(
                        "a shared text that there is not",
                        with(0, "<c t=\"s\"><v>1</v></c>"),
                        List.of(" value.invalid")),
                arguments(
                        "a shared text far beyond",
                        with(0, "<c t=\"s\"><v>2000000000</v></c>"),
                        List.of(" value.invalid")),
                arguments(
                        "a shared text before the first",
                        with(0, "<c t=\"s\"><v>-1</v></c>"),
                        List.of(" value.invalid")),
                arguments(
                        "a kind of cell that there is not",
                        with(4, "<c t=\"zz\"><v>7</v></c>"),
                        List.of(" value.invalid")),
                arguments("a style that is none", with(4, "<c s=\"x\"><v>7</v></c>"), List.of(" value.invalid")),
                arguments(
                        "a column beyond the last",
                        rows(HEADER + "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>7</v></c></row>"),
                        List.of(" value.invalid")),
                arguments(
                        "a row beyond the last",
                        rows(HEADER + "<row r=\"99999999999\"><c><v>7</v></c></row>"),
                        List.of(" value.invalid")),
                arguments(
                        "an entity of its own",
                        rows(HEADER)
                                .part(
                                        "xl/sharedStrings.xml",
                                        "<!DOCTYPE s [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><sst><si><t>&b;</t></si></sst>"),
                        List.of(" value.invalid")),
                arguments(
                        "an entity from outside",
                        rows(HEADER).part("xl/styles.xml", "<!DOCTYPE s SYSTEM \"file:///etc/passwd\"><s/>"),
                        List.of(" value.invalid")),
                arguments("a cell beyond any spreadsheet", with(7, "a".repeat(32_768)), List.of(" document.too-large")),
                arguments("more rows than are read", rows(HEADER + manyRows()), List.of(" document.too-large")));
    }

    private static String manyRows() {
        StringBuilder rows = new StringBuilder();
        for (int number = 2; number < 20_003; number++) {
            rows.append(row(number, "7"));
        }
        return rows.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void tellsWhatIsWrongAndWhere(String what, Workbooks workbook, List<String> expected) {
        ReadTable read = Tables.read(TableFormat.XLSX, workbook.bytes());
        assertThat(wrong(read)).as(what).isEqualTo(expected);
        assertThat(read.sheets().value()).isEmpty();
    }

    @Test
    void whatIsNoWorkbookIsTold() throws IOException {
        for (String bytes : List.of(
                "",
                "x",
                "questionnaire,takenOn\n",
                "PK\u0003\u0004rest",
                "\u00D0\u00CF\u0011\u00E0",
                "PK\u0005\u0006")) {
            assertThat(wrong(Tables.read(TableFormat.XLSX, bytes.getBytes(StandardCharsets.ISO_8859_1))))
                    .containsExactly(" value.invalid");
        }
        assertThat(wrong(Tables.read(TableFormat.XLSX, new byte[(16 << 20) + 1])))
                .containsExactly(" document.too-large");
    }

    @Test
    void whatUnpacksToGigabytesIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThat(wrong(Tables.read(TableFormat.XLSX, bytes.toByteArray()))).containsExactly(" document.too-large");
    }

    @Test
    void noWorkbookThatWasDamagedFailsWithAnException() {
        byte[] good = new Workbooks().rows(HEADER + row(2, GOOD)).bytes();
        Random random = new Random(18);
        int read = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = random.nextBoolean() ? good.clone() : Arrays.copyOf(good, random.nextInt(good.length));
            for (int n = random.nextInt(4); n >= 0 && damaged.length > 0; n--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            read += Tables.read(TableFormat.XLSX, damaged).violations().isEmpty() ? 1 : 0;
        }
        assertThat(read).isLessThan(3_000);
    }
}
