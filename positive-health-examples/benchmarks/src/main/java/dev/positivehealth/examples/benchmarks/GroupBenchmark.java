package dev.positivehealth.examples.benchmarks;

import dev.positivehealth.GroupPath;
import dev.positivehealth.consent.Contribution;
import dev.positivehealth.consent.RoundRef;
import dev.positivehealth.outcome.Controller;
import dev.positivehealth.outcome.GroupReport;
import dev.positivehealth.outcome.GroupTally;
import dev.positivehealth.outcome.GroupTree;
import dev.positivehealth.outcome.Round;
import dev.positivehealth.outcome.RoundTerms;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.scoring.ScoringRule;
import java.time.Instant;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** What it takes to tally people, and to plan and report a closed round of 10,000 people in 100 groups. */
public class GroupBenchmark extends MeasuredStep {
    private static final int TALLIED = 1_000;
    private static final int PEOPLE = 10_000;
    private static final String CONTROLLER = "Arbodienst Noord";
    private static final RoundRef ROUND = RoundRef.parse("2026-spring");
    private static final Instant AT = Instant.parse("2026-04-01T09:00:00Z");

    private final ScoringRule rule = ScoringRule.meanOfAnswered();
    private final List<Contribution> contributions =
            Sheets.read(PEOPLE).stream().map(this::contribution).toList();
    private final List<Contribution> some = contributions.subList(0, TALLIED);
    private final Round.Closed closed = closed();

    private Contribution contribution(AnswerSheet sheet) {
        GroupPath group = sheet.group().orElseThrow();
        return Contribution.underControllersConsents(CONTROLLER, rule.score(sheet), ROUND, group);
    }

    private Round.Closed closed() {
        GroupTree groups = GroupTree.of(
                contributions.stream().map(Contribution::group).distinct().toList());
        RoundTerms terms = RoundTerms.of(ROUND, SheetFile.questionnaire(), groups, Controller.of(CONTROLLER));
        return Round.open(terms, AT).addAll(contributions).close(AT);
    }

    /** Adds one person to a tally. */
    @Benchmark
    @OperationsPerInvocation(TALLIED)
    public GroupTally tallyOnePerson() {
        return GroupTally.of(SheetFile.questionnaire().id(), rule.id(), some);
    }

    /** Plans a release and makes its report. */
    @Benchmark
    public GroupReport planAndReport() {
        return closed.publish(AT).report();
    }
}
