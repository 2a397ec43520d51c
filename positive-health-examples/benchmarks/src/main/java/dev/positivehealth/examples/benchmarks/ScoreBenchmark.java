package dev.positivehealth.examples.benchmarks;

import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes to score one sheet that is in memory, beside the floor, and to write its profile. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Benchmark)
public class ScoreBenchmark {
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
