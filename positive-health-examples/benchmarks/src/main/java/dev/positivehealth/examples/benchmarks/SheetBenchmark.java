package dev.positivehealth.examples.benchmarks;

import dev.positivehealth.Checked;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.picture.AspectDots;
import dev.positivehealth.picture.SpiderWeb;
import dev.positivehealth.picture.WebsOverTime;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.AnswerSheetDraft;
import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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

/** What one sheet of {@code adult-42/1} with all items answered costs, from JSON to picture. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class SheetBenchmark {
    private static final int ANSWERS = 11;

    private final JsonDocuments documents = JsonDocuments.of(Questionnaires.builtIn());
    private final ScoringRule rule = ScoringRule.meanOfAnswered();
    private final AnswerSheet sheet = filledIn(LocalDate.of(2026, 9, 14), 3);
    private final Profile earlier = rule.score(filledIn(LocalDate.of(2026, 3, 1), 0));
    private final Profile later = rule.score(sheet);
    private final List<Profile> sixTimes = List.of(earlier, earlier, earlier, later, later, later);
    private final byte[] json =
            documents.write(DocumentType.ANSWER_SHEET, sheet).getBytes(StandardCharsets.UTF_8);

    private static AnswerSheet filledIn(LocalDate day, int first) {
        Questionnaire questionnaire = Questionnaires.builtIn().get(QuestionnaireId.parse("adult-42/1"));
        AnswerSheetDraft draft = questionnaire.sheet(day).talkAbout("sleeping");
        int answer = first;
        for (Item item : questionnaire.items()) {
            draft = draft.answer(item.code().value(), answer);
            answer = (answer + 1) % ANSWERS;
        }
        return draft.complete();
    }

    /** Reads one sheet from its JSON bytes and checks it. */
    @Benchmark
    public Checked<AnswerSheet> readOneSheet() {
        return documents.read(DocumentType.ANSWER_SHEET, json);
    }

    /** Scores one sheet. */
    @Benchmark
    public Profile scoreOneSheet() {
        return rule.score(sheet);
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
    public String drawSixWebsOverTime() {
        return WebsOverTime.of(sixTimes).svg();
    }

    /** Draws every answer of one sheet. */
    @Benchmark
    public String drawEveryAnswer() {
        return AspectDots.of(sheet).svg();
    }
}
