package dev.positivehealth.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** What a template says and takes; nothing in it is preset. */
class TemplateTest {
    private static byte[] template(TableFormat format, String id, Languages languages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetTables.of(RandomSheets.known())
                .writeTemplate(format, RandomSheets.known().get(QuestionnaireId.parse(id)), languages, out);
        return out.toByteArray();
    }

    private static List<Sheet> sheets(byte[] template) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(template))
                .getSheets()
                .toList();
    }

    private static List<String> lines(Sheet sheet) throws IOException {
        return sheet.read().stream().map(row -> row.getCellText(0)).toList();
    }

    @Test
    void hasTwoRowsAndAWorksheetThatSaysHowToFillIn() throws IOException {
        List<Sheet> sheets = sheets(template(TableFormat.XLSX, "marks-6/1", Languages.DUTCH));
        assertThat(sheets).extracting(Sheet::getName).containsExactly("antwoorden", "uitleg");
        List<Row> rows = sheets.get(0).read();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("questionnaire");
        assertThat(rows.get(0).getCellText(4)).isEqualTo("bodily-functions");
        assertThat(rows.get(1).getCellText(0)).isEqualTo("# marks-6/1");
        assertThat(rows.get(1).getCellText(3)).isEqualTo("dag, zoals 2026-03-01");
        assertThat(lines(sheets.get(1)))
                .hasSize(9)
                .startsWith("Positieve Gezondheid, één score per dimensie (marks-6/1)")
                .contains(
                        "Heeft iemand een vraag doorgestreept, schrijf dan het woord overslaan.",
                        "Heeft iemand een vraag opengelaten, laat de cel dan leeg. Een lege cel is iets anders dan het getal 0, en iets"
                                + " anders dan overslaan.");
    }

    @Test
    void aCellTakesWholeNumbersOfTheScaleAndTheWordForSkippedAlone() throws IOException {
        String worksheet = worksheet(template(TableFormat.XLSX, "own/3", Languages.ENGLISH));
        assertThat(worksheet)
                .contains(
                        "<dataValidation sqref=\"E3:Q1002\" type=\"custom\" allowBlank=\"true\"",
                        "errorStyle=\"stop\" showErrorMessage=\"true\" errorTitle=\"This cannot be here\"",
                        "<formula1>OR(E3=&quot;skip&quot;,AND(ISNUMBER(E3),E3&gt;=-1000000,E3&lt;=1000000,INT(E3)=E3))</formula1>");
    }

    private static String worksheet(byte[] template) throws IOException {
        byte[] packed = Unpacked.of(template).packed();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            while (!"xl/worksheets/sheet1.xml".equals(zip.getNextEntry().getName())) {
                zip.closeEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void isInEnglishWithCommasAndInDutchWithSemicolons() throws IOException {
        String english = new String(template(TableFormat.CSV, "marks-6/1", Languages.ENGLISH), StandardCharsets.UTF_8);
        String dutch = new String(template(TableFormat.CSV, "marks-6/1", Languages.DUTCH), StandardCharsets.UTF_8);
        assertThat(english.lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("\uFEFFquestionnaire,participant,group,takenOn,");
        assertThat(dutch.lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("\uFEFFquestionnaire;participant;group;takenOn;");
        assertThat(english).contains("code of the person").doesNotContain("persoon");
    }

    @Test
    void whereTheListHasOtherLanguagesItsOwnWordsAreInOneOfThem() throws IOException {
        String own = new String(template(TableFormat.CSV, "own/3", Languages.of("fy", "nl")), StandardCharsets.UTF_8);
        assertThat(own).contains("\"ja, \"\"wol\"\"\"", "code van de persoon, geen naam");
        assertThat(Questionnaires.builtIn().find(QuestionnaireId.parse("own/3")))
                .isEmpty();
    }
}
