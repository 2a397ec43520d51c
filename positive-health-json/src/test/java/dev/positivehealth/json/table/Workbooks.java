package dev.positivehealth.json.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, part by part, so that anything can be wrong with them. */
final class Workbooks {
    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    static final String HEADER = row(
            1,
            "questionnaire",
            "participant",
            "group",
            "takenOn",
            "bodily-functions",
            "participation",
            "talkAbout",
            "remark");

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String ofTheWorkbook = "";

    Workbooks() {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + override("/xl/workbook.xml", "sheet.main+xml")
                        + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
                        + override("/xl/styles.xml", "styles+xml")
                        + override("/xl/sharedStrings.xml", "sharedStrings+xml")
                        + "</Types>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + SPREADSHEET
                        + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"d\\-m\\-yyyy\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"[Red]0.0&quot; days&quot;\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/>"
                        + "<xf numFmtId=\"165\"/><xf numFmtId=\"49\"/></cellXfs></styleSheet>");
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + SPREADSHEET + "\"><si><t>marks-6/1</t></si></sst>");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    /** A row of texts, those that are numbers as numbers; an empty one is no cell, and what begins with {@code <} is a cell as it is. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.length; column++) {
            String place = Grid.letters(column) + number;
            String cell = cells[column];
            if (cell.startsWith("<")) {
                row.append(cell.replace("<c", "<c r=\"" + place + "\""));
            } else if (cell.matches("-?[0-9]+([.][0-9]+)?")) {
                row.append("<c r=\"")
                        .append(place)
                        .append("\"><v>")
                        .append(cell)
                        .append("</v></c>");
            } else if (!cell.isEmpty()) {
                row.append(text(place, cell));
            }
        }
        return row + "</row>";
    }

    private static String text(String place, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + escaped + "</t></is></c>";
    }

    Workbooks rows(String rows) {
        return sheet(rows, "");
    }

    Workbooks sheet(String rows, String after) {
        return part(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + SPREADSHEET + "\"><sheetData>" + rows + "</sheetData>" + after
                        + "</worksheet>");
    }

    Workbooks other(String rows) {
        ofTheWorkbook = "two";
        return part(
                "xl/worksheets/sheet2.xml",
                "<worksheet xmlns=\"" + SPREADSHEET + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    Workbooks since1904() {
        ofTheWorkbook = "1904";
        return this;
    }

    Workbooks part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Workbooks without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        boolean two = ofTheWorkbook.equals("two");
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + OFFICE + "\">"
                        + (ofTheWorkbook.equals("1904") ? "<workbookPr date1904=\"1\"/>" : "") + "<sheets>"
                        + "<sheet name=\"one\" sheetId=\"1\" r:id=\"rId1\"/>"
                        + (two ? "<sheet name=\"two\" sheetId=\"2\" r:id=\"rId2\"/>" : "") + "</sheets></workbook>");
        all.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + (two
                                ? "<Relationship Id=\"rId2\" Type=\"" + OFFICE
                                        + "/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/>"
                                : "")
                        + "</Relationships>");
        all.putAll(parts);
        all.values().removeIf(String::isEmpty);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
