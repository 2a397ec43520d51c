package dev.positivehealth.json.table;

import static dev.positivehealth.json.table.Tables.GOOD;
import static dev.positivehealth.json.table.Tables.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets do to a file that is as it should be. */
class ReadCsvTest {
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

    private static List<AnswerSheet> sheets(String text) {
        ReadTable read = Tables.csv(text);
        assertThat(Tables.wrong(read)).isEmpty();
        return read.sheets().orElseThrow();
    }

    private static AnswerSheet with(String good, String other) {
        return sheets(HEADER + "\n" + GOOD.replace(good, other)).get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsOutTheSeparator(String separator) {
        String text = (HEADER + "\n" + GOOD).replace(",", separator);
        assertThat(sheets(text)).containsExactly(SHEET);
        assertThat(sheets("sep=" + separator + "\r\n" + text)).containsExactly(SHEET);
    }

    @Test
    void aSemicolonStandsBesideDecimalCommas() {
        assertThat(sheets((HEADER + "\n" + GOOD).replace(",", ";").replace(";7;", ";7,0;")))
                .containsExactly(SHEET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takesEveryEndOfLine(String end) {
        assertThat(sheets(HEADER + end + GOOD + end + end)).containsExactly(SHEET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7.0", "\"7,0\"", " 7 ", "\u00A07", "7.00", "07", "7e0", "\"7\""})
    void takesEverySpellingOfANumber(String seven) {
        assertThat(with(",7,", "," + seven + ",")).isEqualTo(SHEET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"skip", "Skip", "SKIP ", "overslaan", "Overslaan"})
    void takesTheWordForSkippedInBothLanguages(String word) {
        assertThat(with(",skip,", "," + word + ",")).isEqualTo(SHEET);
    }

    @Test
    void anEmptyCellIsNeitherSkippedNorZero() {
        assertThat(with(",skip,", ",,"))
                .isNotEqualTo(SHEET)
                .isEqualTo(SHEET.toDraft().clear("participation").complete());
        assertThat(with(",skip,", ",0,"))
                .isEqualTo(SHEET.toDraft().answer("participation", 0).complete());
    }

    @ParameterizedTest
    @CsvSource({
        "takenOn, TAKENON",
        "takenOn, taken_on",
        "takenOn,  Taken On ",
        "bodily-functions, Bodily Functions",
        "bodily-functions, bodily_functions",
        "bodily-functions, \u00A0BodilyFunctions",
        "remark, REMARK"
    })
    void takesNamesOfColumnsInAnyCase(String name, String typed) {
        assertThat(sheets(HEADER.replace(name, typed) + "\n" + GOOD)).containsExactly(SHEET);
    }

    @Test
    void tellsCharactersApart() {
        String text = HEADER + "\r\n" + GOOD.replace("Music", "één „dag” €");
        AnswerSheet sheet = SHEET.toDraft().remark("één „dag” €").complete();
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            assertThat(Tables.csv(text.getBytes(charset)).sheets().orElseThrow())
                    .as(charset.name())
                    .containsExactly(sheet);
        }
        assertThat(sheets("\uFEFF" + text)).containsExactly(sheet);
        assertThat(Tables.csv(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))
                        .sheets()
                        .orElseThrow())
                .containsExactly(sheet);
    }

    @Test
    void emptyRowsAndColumnsAtTheEndAreNothing() {
        assertThat(sheets(HEADER + ",,\n" + GOOD + ",,\n,,,,\n\n , \n")).containsExactly(SHEET);
    }

    @Test
    void theRowBelowTheHeaderNamesTheQuestionnaire() {
        String row = GOOD.replace("marks-6/1", "");
        assertThat(sheets(HEADER + "\n# marks-6/1,who,,when,how,how,what,words\n" + row + "\n" + row))
                .containsExactly(SHEET, SHEET);
        assertThat(sheets(HEADER + "\n#\n# adult-42/1\n# marks-6/1\n#\n" + row)).containsExactly(SHEET);
    }

    @Test
    void aCallerMayNameTheQuestionnaire() throws IOException {
        byte[] file = (HEADER + "\n" + GOOD.replace("marks-6/1", "")).getBytes(StandardCharsets.UTF_8);
        assertThat(Tables.TABLES
                        .assuming(QuestionnaireId.parse("marks-6/1"))
                        .read(TableFormat.CSV, new ByteArrayInputStream(file))
                        .sheets()
                        .orElseThrow())
                .containsExactly(SHEET);
    }

    @ParameterizedTest
    @CsvSource({
        "007, 007",
        "'=\"007\"', 007",
        "' p-7 ', p-7",
        "12, 12",
        "'''=1+1', =1+1",
        "'''s-1', '''s-1'",
        "=1+1, =1+1",
        "#1, #1"
    })
    void takesAReferenceAsItWas(String typed, String reference) {
        String row = GOOD.replace("p-001", '"' + typed.replace("\"", "\"\"") + '"');
        assertThat(sheets(HEADER + "\n" + row)
                        .get(0)
                        .participant()
                        .orElseThrow()
                        .value())
                .isEqualTo(reference);
    }

    @Test
    void aDutchWordThatBeginsWithAnApostropheKeepsIt() {
        assertThat(with("Music", "'t gaat goed").remark()).contains("'t gaat goed");
        assertThat(with("Music", "'=x").remark()).contains("=x");
    }

    @Test
    void codesToTalkAboutStandBetweenSpacesCommasOrSemicolons() {
        AnswerSheet both = SHEET.toDraft().talkAbout("bodily-functions").complete();
        for (String between : List.of(" ", ", ", ";", "\u00A0", "\n")) {
            assertThat(with(",participation,", ",\"bodily-functions" + between + "participation\","))
                    .isEqualTo(both);
        }
    }
}
