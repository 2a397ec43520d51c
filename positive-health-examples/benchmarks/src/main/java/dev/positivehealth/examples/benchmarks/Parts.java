package dev.positivehealth.examples.benchmarks;

import static dev.positivehealth.examples.benchmarks.Table.median;
import static dev.positivehealth.examples.benchmarks.Table.number;

import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.JsonLines;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.outcome.Controller;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.GroupTree;
import dev.positivehealth.outcome.LatestSheets;
import dev.positivehealth.outcome.RoundTerms;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where the time of {@code outcomes} goes: the same file with one step more each time, on one thread of a warm process. */
final class Parts {
    private static final ScoringRule RULE = ScoringRule.meanOfAnswered();

    private final Path file;
    private final JsonDocuments documents = JsonDocuments.of(Questionnaires.builtIn());
    private final Questionnaire questionnaire = Questionnaires.builtIn().get(QuestionnaireId.parse("adult-44/1"));
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    Parts(Path file) {
        this.file = file;
    }

    /** Takes all steps in turns; the first turn is for the compiler. */
    String run(Settings settings) throws IOException {
        for (int turn = 0; turn <= settings.turns(); turn++) {
            if (turn == 1) {
                seconds.clear();
            }
            turn();
        }
        Table table = new Table("one thread, warm", "s", "times the tokens");
        double tokens = median(seconds.values().iterator().next(), took -> took);
        seconds.forEach((name, took) ->
                table.row(name, number(median(took, one -> one)), number(median(took, one -> one) / tokens)));
        return "### Where the time goes\n\nThe same sheets, one step more in each row. Median of " + settings.turns()
                + " turns after one that counts not.\n\n" + table.text();
    }

    private void turn() throws IOException {
        took("tokens by Jackson 3, nothing else", () -> TokenScan.scan(file));
        took("cut into lines", () -> lines(JsonLines.Line::number, number -> {}));
        took("and read and checked", () -> lines(Parts::sheet, sheet -> {}));
        took("and scored", () -> lines(line -> RULE.score(sheet(line)), profile -> {}));
        LatestSheets latest = LatestSheets.of(questionnaire, RULE.id());
        took(
                "and the latest of each person kept",
                () -> lines(Parts::sheet, sheet -> {
                    Profile profile = RULE.score(sheet);
                    latest.add(profile, sheet.group().orElseThrow());
                }));
        took("then: plan, report and write it", () -> {
            RoundTerms terms = RoundTerms.of(
                            RoundRef.parse("r"), questionnaire, GroupTree.of(latest.groups()), Controller.of("C"))
                    .withConsentsHeldByController();
            String report = documents.write(
                    DocumentType.GROUP_REPORT, GroupReport.of(terms, latest).withoutHidden());
            if (report.isEmpty()) {
                throw new IllegalStateException("a report is never empty");
            }
        });
    }

    private static AnswerSheet sheet(JsonLines.Line<AnswerSheet> line) {
        return line.read().orElseThrow();
    }

    private <R> void lines(Function<JsonLines.Line<AnswerSheet>, R> work, Consumer<R> tell) throws IOException {
        try (JsonLines<AnswerSheet> lines = documents.lines(DocumentType.ANSWER_SHEET, Files.newInputStream(file))) {
            lines.inOrder(1, work, tell);
        }
    }

    /** A step. */
    private interface Step {
        void take() throws IOException;
    }

    private void took(String name, Step step) throws IOException {
        long start = System.nanoTime();
        step.take();
        seconds.computeIfAbsent(name, unused -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
    }
}
