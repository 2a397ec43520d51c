package dev.positivehealth.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.uhn.fhir.context.FhirContext;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is timed beside each other comes to the same. */
class SidesTest {
    private static final int SHEETS = 1_000;
    private static final int GROUPS = 100;
    private static final int DIMENSIONS = Dimension.values().length;

    @TempDir
    Path folder;

    @Test
    void libraryAndFloorAndDuckDbAddUpToTheSame() throws Exception {
        Map<String, List<BigDecimal>> byLibrary = new TreeMap<>();
        Map<String, List<BigDecimal>> byFloor = new TreeMap<>();
        HalfRule floor = new HalfRule(SheetFile.questionnaire());
        for (AnswerSheet sheet : Sheets.read(SHEETS)) {
            String group = sheet.group().orElseThrow().toString();
            Profile profile = ScoringRule.meanOfAnswered().score(sheet);
            int[] sums = floor.score(HalfRule.answers(sheet));
            for (Dimension dimension : Dimension.values()) {
                int at = 2 * dimension.ordinal();
                if (profile.score(dimension) instanceof DimensionScore.Scored scored) {
                    add(byLibrary, group, at, BigDecimal.ONE);
                    add(
                            byLibrary,
                            group,
                            at + 1,
                            BigDecimal.valueOf(scored.score().sum()));
                    assertThat(sums[at + 1]).isEqualTo(scored.answered());
                }
                add(byFloor, group, at, sums[at + 1] > 0 ? BigDecimal.ONE : BigDecimal.ZERO);
                add(byFloor, group, at + 1, BigDecimal.valueOf(sums[at]));
            }
        }

        assertThat(byFloor).isEqualTo(byLibrary).hasSize(GROUPS);
        for (int threads = 1; threads <= 2; threads++) {
            try (Connection connection = DuckDbSums.open(threads)) {
                assertThat(DuckDbSums.totals(connection, file(), DuckDbSums.Total.SUMS))
                        .isEqualTo(byLibrary);
            }
        }
    }

    @Test
    void duckDbGivesTheMeanOfTheMeans() throws Exception {
        Map<String, List<BigDecimal>> means = new TreeMap<>();
        for (AnswerSheet sheet : Sheets.read(SHEETS)) {
            Profile profile = ScoringRule.meanOfAnswered().score(sheet);
            for (Dimension dimension : Dimension.values()) {
                if (profile.score(dimension) instanceof DimensionScore.Scored scored) {
                    String group = sheet.group().orElseThrow().toString();
                    BigDecimal mean = BigDecimal.valueOf(scored.score().sum())
                            .divide(BigDecimal.valueOf(scored.answered()), MathContext.DECIMAL64);
                    add(means, group, 2 * dimension.ordinal(), BigDecimal.ONE);
                    add(means, group, 2 * dimension.ordinal() + 1, mean);
                }
            }
        }

        try (Connection connection = DuckDbSums.open(1)) {
            DuckDbSums.totals(connection, file(), DuckDbSums.Total.MEANS).forEach((group, row) -> {
                for (int at = 0; at < 2 * DIMENSIONS; at += 2) {
                    BigDecimal people = means.get(group).get(at);
                    assertThat(row.get(at)).isEqualByComparingTo(people);
                    assertThat(row.get(at + 1).multiply(people))
                            .isCloseTo(means.get(group).get(at + 1), within(new BigDecimal("0.000001")));
                }
            });
        }
    }

    @Test
    void someSheetsHaveTooFewAnswersForAScore() {
        int[] sums = new HalfRule(SheetFile.questionnaire()).score(fewAnswers());

        assertThat(sums[0]).isZero();
        assertThat(sums[1]).isZero();
        assertThat(sums[2 * DIMENSIONS - 1]).isPositive();
    }

    private static int[] fewAnswers() {
        int[] answers = HalfRule.answers(Sheets.read(1).get(0));
        int own = SheetFile.questionnaire().items(Dimension.values()[0]).size();
        for (int i = 0; i <= own / 2; i++) {
            answers[i] = HalfRule.NONE;
        }
        return answers;
    }

    @Test
    void scanSeesAsManyLinesAndNamesAsThereAre() {
        byte[] lines = Sheets.lines(SHEETS);
        List<AnswerSheet> sheets = Sheets.read(SHEETS);
        long ticked =
                sheets.stream().filter(sheet -> !sheet.talkAbout().isEmpty()).count();
        long answers = names(lines);

        TokenScan.Seen seen = TokenScan.scan(lines);

        assertThat(seen.documents()).isEqualTo(SHEETS);
        assertThat(TokenScan.scanNames(lines)).isEqualTo(answers);
        // Each name has a value; two objects a sheet begin and end; a tick is a list with one text, which has no name.
        assertThat(seen.tokens()).isEqualTo(2 * answers + 3L * SHEETS + 2 * ticked);
    }

    /** No text of a sheet has a colon. */
    private static long names(byte[] lines) {
        long names = 0;
        for (byte one : lines) {
            names += one == ':' ? 1 : 0;
        }
        return names;
    }

    @Test
    void fhirHasTheSameAnswers() {
        AnswerSheet sheet = Sheets.read(1).get(0);

        QuestionnaireResponse response = FhirContext.forR4()
                .newJsonParser()
                .parseResource(QuestionnaireResponse.class, FhirResponse.json(sheet));

        assertThat(response.getItem()).hasSize(SheetFile.questionnaire().items().size());
        assertThat(response.getItem().stream()
                        .mapToInt(item -> item.hasAnswer()
                                ? item.getAnswerFirstRep().getValueIntegerType().getValue()
                                : HalfRule.NONE))
                .containsExactly(Arrays.stream(HalfRule.answers(sheet)).boxed().toArray(Integer[]::new));
    }

    private Path file() throws Exception {
        return Files.write(folder.resolve("it's.ndjson"), Sheets.lines(SHEETS));
    }

    private static void add(Map<String, List<BigDecimal>> to, String group, int at, BigDecimal value) {
        List<BigDecimal> row = to.computeIfAbsent(
                group, name -> new ArrayList<>(Collections.nCopies(2 * DIMENSIONS, BigDecimal.ZERO)));
        row.set(at, row.get(at).add(value));
    }
}
