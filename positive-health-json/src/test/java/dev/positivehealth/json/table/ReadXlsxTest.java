package dev.positivehealth.json.table;

import static dev.positivehealth.json.table.Workbooks.HEADER;
import static dev.positivehealth.json.table.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Excel and others do to a workbook that is as it should be. */
class ReadXlsxTest {
    private static final AnswerSheet SHEET = Questionnaires.builtIn()
            .get(QuestionnaireId.parse("marks-6/1"))
            .sheet(LocalDate.of(2026, 3, 1))
            .participant("p-001")
            .group("north/sales")
            .answer("bodily-functions", 7)
            .skip("participation")
            .talkAbout("participation")
            .remark("Music")
            .complete();
    private static final String[] GOOD = {
        "marks-6/1", "p-001", "north/sales", "2026-03-01", "7", "skip", "participation", "Music"
    };

    private static List<AnswerSheet> sheets(Workbooks workbook) {
        ReadTable read = Tables.read(TableFormat.XLSX, workbook.bytes());
        assertThat(Tables.wrong(read)).isEmpty();
        return read.sheets().orElseThrow();
    }

    private static AnswerSheet with(int column, String cell) {
        String[] cells = GOOD.clone();
        cells[column] = cell;
        return sheets(new Workbooks().rows(HEADER + row(2, cells))).get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "7.0",
                " 7 ",
                "7,0",
                "<c t=\"n\"><v>7.0000</v></c>",
                "<c s=\"5\"><v>7</v></c>",
                "<c><v>7E0</v></c>"
            })
    void takesEverySpellingOfANumber(String seven) {
        assertThat(with(4, seven)).isEqualTo(SHEET);
    }

    /** 1 March 2026 is 46082 in the count of Windows and 44620 in the older one of Macintosh. */
    @Test
    void takesADayInEitherCount() {
        for (String style : List.of("1", "2")) {
            String day = "<c s=\"" + style + "\"><v>%s</v></c>";
            assertThat(with(3, day.formatted("46082"))).isEqualTo(SHEET);
            String[] cells = GOOD.clone();
            cells[3] = day.formatted("44620");
            assertThat(sheets(new Workbooks().rows(HEADER + row(2, cells)).since1904()))
                    .containsExactly(SHEET);
        }
    }

    @Test
    void aFormatWithWordsInItIsNoDay() {
        assertThat(with(4, "<c s=\"4\"><v>7</v></c>")).isEqualTo(SHEET);
    }

    @Test
    void takesSharedTextsAndThoseWithManyFonts() {
        assertThat(with(0, "<c t=\"s\"><v>0</v></c>")).isEqualTo(SHEET);
        assertThat(with(7, "<c t=\"inlineStr\"><is><r><t>Mu</t></r><r><t>sic</t></r></is></c>"))
                .isEqualTo(SHEET);
    }

    @Test
    void hiddenRowsAndColumnsCount() {
        String hidden = row(2, GOOD).replace("<row r=\"2\"", "<row r=\"2\" hidden=\"1\"");
        assertThat(sheets(new Workbooks().rows(HEADER + hidden))).containsExactly(SHEET);
    }

    @Test
    void aNumberIsAReference() {
        assertThat(with(1, "12").participant().orElseThrow().value()).isEqualTo("12");
        assertThat(with(1, "999999999999999").participant().orElseThrow().value())
                .isEqualTo("999999999999999");
    }

    @Test
    void aRemarkIsWhatItWas() {
        assertThat(with(7, "a_x000D_b").remark()).contains("a\rb");
        assertThat(with(7, "12").remark()).contains("12");
        assertThat(with(7, "<c s=\"1\"><v>46082</v></c>").remark()).contains("2026-03-01");
    }

    @Test
    void anotherWorksheetWithoutAnswersIsNotRead() {
        assertThat(sheets(new Workbooks().rows(HEADER + row(2, GOOD)).other(row(1, "how to fill in"))))
                .containsExactly(SHEET);
    }

    @Test
    void rowsKeepTheirNumbers() {
        ReadTable read = Tables.read(
                TableFormat.XLSX,
                new Workbooks()
                        .rows(row(
                                        3,
                                        HEADER.replaceAll("</t>", "|")
                                                .replaceAll("<[^>]*>", "")
                                                .split("\\|"))
                                + row(1_000, GOOD))
                        .bytes());
        assertThat(read.rows()).extracting(SheetRow::number).containsExactly(1_000);
    }
}
