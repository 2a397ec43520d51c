package dev.positivehealth.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Languages;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class ProfileTablesTest {
    private static final Profile PROFILE = ScoringRule.meanOfAnswered()
            .score(Questionnaires.builtIn()
                    .get(QuestionnaireId.parse("adult-42/1"))
                    .sheet(LocalDate.of(2026, 3, 1))
                    .participant("=p-001")
                    .answer("sleeping", 7)
                    .answer("exercising", 4)
                    .answer("feeling-fit", 6)
                    .answer("feeling-healthy", 5)
                    .answer("gratitude", 5)
                    .talkAbout("sleeping")
                    .complete());

    @Test
    void writesAScoreOrItsReasonForEachDimensionAndNoTotal() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProfileTables.write(TableFormat.CSV, List.of(PROFILE), Languages.ENGLISH, out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "\uFEFFquestionnaire,participant,takenOn,rule,bodily-functions,bodily-functions.absent,bodily-functions.answered,"
                                + "mental-wellbeing,mental-wellbeing.absent,mental-wellbeing.answered,meaningfulness,meaningfulness.absent,"
                                + "meaningfulness.answered,quality-of-life,quality-of-life.absent,quality-of-life.answered,participation,"
                                + "participation.absent,participation.answered,daily-functioning,daily-functioning.absent,"
                                + "daily-functioning.answered",
                        "adult-42/1,'=p-001,2026-03-01,mean-of-answered/1,5.5,,4,,not-answered,0,,too-few-answers,1,,not-answered,0,"
                                + ",not-answered,0,,not-answered,0");
    }

    @Test
    void scoresAreNumbersInAWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProfileTables.write(TableFormat.XLSX, List.of(PROFILE), Languages.DUTCH, out);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("scores per dimensie");
            Row row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("5.5");
            assertThat(row.getCellText(1)).isEqualTo("'=p-001");
            assertThat(row.getCellText(7)).isEmpty();
            assertThat(row.getCellText(8)).isEqualTo("not-answered");
        }
    }
}
