package dev.positivehealth.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Random sheets of every questionnaire survive the way into a table and back, and none of their texts is a formula there. */
class ThereAndBackTest {
    private static final SheetTables TABLES = SheetTables.of(RandomSheets.known());

    private static byte[] written(TableFormat format, List<AnswerSheet> sheets, Languages languages)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TABLES.write(format, sheets, languages, out);
        return out.toByteArray();
    }

    private static void survive(TableFormat format, long seed, boolean dutch) throws IOException {
        List<AnswerSheet> sheets = new RandomSheets(seed).sheets();
        byte[] file = written(format, sheets, dutch ? Languages.DUTCH : Languages.ENGLISH);
        ReadTable read = TABLES.read(format, new ByteArrayInputStream(file));
        assertThat(Tables.wrong(read)).isEmpty();
        assertThat(read.sheets().orElseThrow()).isEqualTo(sheets);
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
    void sheetsSurviveCsv(@ForAll long seed, @ForAll boolean dutch) throws IOException {
        survive(TableFormat.CSV, seed, dutch);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void sheetsSurviveXlsx(@ForAll long seed, @ForAll boolean dutch) throws IOException {
        survive(TableFormat.XLSX, seed, dutch);
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void noTextIsAFormula(@ForAll long seed) throws IOException {
        byte[] file = written(TableFormat.CSV, new RandomSheets(seed).sheets(), Languages.ENGLISH);
        String text = new String(file, StandardCharsets.UTF_8);
        Grid grid = TableFormat.CSV.read(file, List::size).orElseThrow();
        assertThat(text).startsWith("\uFEFF");
        grid.rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .map(cell -> ((Cell.Words) cell).text())
                .filter(cell -> !cell.matches("-?[0-9]+"))
                .forEach(cell ->
                        assertThat(cell.charAt(0)).as("first of a cell").isNotIn('=', '+', '-', '@', '\t', '\r'));
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void aGuardIsTakenAwayAsItWasPut(@ForAll String text) {
        assertThat(CellText.unguarded(CellText.guarded(text))).isEqualTo(text);
        assertThat(XlsxText.decoded(XlsxText.encoded(text))).isEqualTo(text);
    }

    @Test
    void templatesAreReadAsTablesWithoutSheets() throws IOException {
        for (Questionnaire questionnaire : RandomSheets.questionnaires()) {
            for (TableFormat format : TableFormat.values()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                TABLES.writeTemplate(format, questionnaire, Languages.DUTCH, out);
                ReadTable read = TABLES.read(format, new ByteArrayInputStream(out.toByteArray()));
                assertThat(Tables.wrong(read)).as(questionnaire + " " + format).containsExactly("/rows list.empty");
            }
        }
    }

    @Test
    void aFilledInTemplateIsReadWithoutNamingTheQuestionnaire() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Questionnaire questionnaire = RandomSheets.questionnaires().get(4);
        TABLES.writeTemplate(TableFormat.CSV, questionnaire, Languages.DUTCH, out);
        String template = out.toString(StandardCharsets.UTF_8);
        assertThat(template)
                .startsWith("\uFEFFquestionnaire;participant;group;takenOn;feeling-healthy;")
                .contains("\r\n\"# adult-44/1;without=intimacy,sexuality\";code van de persoon, geen naam;")
                .contains(";Ik ben tevreden over mijn gezondheid.;")
                .doesNotContain("sexuality;");
        ReadTable read = TABLES.read(
                TableFormat.CSV,
                new ByteArrayInputStream(
                        (template + ";p-001;;2026-03-01;0;overslaan\r\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(read.sheets().orElseThrow())
                .containsExactly(questionnaire
                        .sheet(LocalDate.of(2026, 3, 1))
                        .participant("p-001")
                        .answer("feeling-healthy", 0)
                        .skip("feeling-fit")
                        .complete());
    }
}
