package dev.positivehealth.examples.benchmarks;

import dev.positivehealth.picture.AspectDots;
import dev.positivehealth.picture.SpiderWeb;
import dev.positivehealth.picture.WebsOverTime;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** What it takes to draw the web of one profile, two over each other, six over time, and every answer of a sheet. */
public class DrawBenchmark extends MeasuredStep {
    private final AnswerSheet sheet;
    private final Profile earlier;
    private final Profile later;
    private final List<Profile> six;

    /** Two sheets of one person. */
    public DrawBenchmark() {
        List<AnswerSheet> sheets = Sheets.read(2).stream()
                .map(sheet -> sheet.toDraft().participant("p-001").complete())
                .toList();
        boolean inOrder = sheets.get(0).takenOn().isBefore(sheets.get(1).takenOn());
        ScoringRule rule = ScoringRule.meanOfAnswered();
        earlier = rule.score(sheets.get(inOrder ? 0 : 1));
        sheet = sheets.get(inOrder ? 1 : 0);
        later = rule.score(sheet);
        six = List.of(earlier, earlier, earlier, later, later, later);
    }

    /** Draws the web of one profile. */
    @Benchmark
    public String drawOneWeb() {
        return SpiderWeb.of(later).svg();
    }

    /** Draws two webs overlaid. */
    @Benchmark
    public String drawTwoWebs() {
        return SpiderWeb.of(later).with(earlier).svg();
    }

    /** Draws six webs beside each other. */
    @Benchmark
    public String drawSixWebs() {
        return WebsOverTime.of(six).svg();
    }

    /** Draws every answer of a sheet. */
    @Benchmark
    public String drawEveryAnswer() {
        return AspectDots.of(sheet).svg();
    }
}
