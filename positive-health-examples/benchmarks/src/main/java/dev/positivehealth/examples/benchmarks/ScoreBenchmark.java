package dev.positivehealth.examples.benchmarks;

import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** What it takes to score one sheet that is in memory, beside the floor, and to write its profile. */
public class ScoreBenchmark extends MeasuredStep {
    private static final int SHEETS = 1 << 10;

    private final ScoringRule rule = ScoringRule.meanOfAnswered();
    private final List<AnswerSheet> sheets = Sheets.read(SHEETS);
    private final List<Profile> profiles = sheets.stream().map(rule::score).toList();
    private final int[][] answers = sheets.stream().map(HalfRule::answers).toArray(int[][]::new);
    private final HalfRule floor = new HalfRule(SheetFile.questionnaire());
    private int turn;

    private int next() {
        turn = (turn + 1) & (SHEETS - 1);
        return turn;
    }

    /** Numbers into numbers. */
    @Benchmark
    public int[] floor() {
        return floor.score(answers[next()]);
    }

    /** Scores one sheet. */
    @Benchmark
    public Profile scoreOneSheet() {
        return rule.score(sheets.get(next()));
    }

    /** Writes one profile as JSON. */
    @Benchmark
    public String writeOneProfile() {
        return Sheets.DOCUMENTS.write(DocumentType.PROFILE, profiles.get(next()));
    }
}
