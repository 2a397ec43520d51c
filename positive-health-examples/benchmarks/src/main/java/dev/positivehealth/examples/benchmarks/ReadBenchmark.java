package dev.positivehealth.examples.benchmarks;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import dev.positivehealth.json.JsonLines;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.SheetRequirements;
import dev.positivehealth.scoring.Profile;
import dev.positivehealth.scoring.ScoringRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.json.JsonMapper;

/** What it takes to read, check and score one sheet, beside others that go over the same bytes and do less. */
public class ReadBenchmark extends MeasuredStep {
    private static final int SHEETS = 1 << 10;
    private static final int BLOCK = 10_000;

    private final ScoringRule rule = ScoringRule.meanOfAnswered();
    private final DocumentType<AnswerSheet> inGroups =
            DocumentType.answerSheet(SheetRequirements.inGroups(group -> true));
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final byte[][] utf8 = Sheets.utf8(SHEETS);
    private final byte[] lines = Sheets.lines(BLOCK);
    private int turn;

    /** The obvious form of a sheet for an object mapper. */
    record Plain(
            String format,
            String questionnaire,
            String takenOn,
            String participant,
            String group,
            Map<String, @Nullable Integer> answers,
            @Nullable List<String> talkAbout) {}

    /** The same sheets as FHIR R4; HAPI FHIR is started only where it is measured. */
    @State(Scope.Benchmark)
    public static class Fhir {
        private final IParser parser = FhirContext.forR4().newJsonParser();
        private final String[] responses =
                Sheets.read(SHEETS).stream().map(FhirResponse::json).toArray(String[]::new);
    }

    private int next() {
        turn = (turn + 1) & (SHEETS - 1);
        return turn;
    }

    /** Takes all tokens of many sheets. */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public TokenScan.Seen scanTokens() {
        return TokenScan.scan(lines);
    }

    /** Takes all tokens of many sheets and looks up each name. */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public long scanNames() {
        return TokenScan.scanNames(lines);
    }

    /** Reads, checks and scores many sheets, one a line. */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public void readAndScoreLines(Blackhole hole) throws IOException {
        try (JsonLines<AnswerSheet> sheets = Sheets.DOCUMENTS.lines(inGroups, new ByteArrayInputStream(lines))) {
            sheets.<Profile>inOrder(1, line -> rule.score(line.read().value().orElseThrow()), hole::consume);
        }
    }

    /** Reads, checks and scores one sheet. */
    @Benchmark
    public Profile readAndScoreOneSheet() {
        return rule.score(Sheets.DOCUMENTS
                .read(DocumentType.ANSWER_SHEET, utf8[next()])
                .value()
                .orElseThrow());
    }

    /** Reads one sheet into a record with a map: nothing checked, nothing scored. */
    @Benchmark
    public Plain databindOneSheet() {
        return mapper.readValue(utf8[next()], Plain.class);
    }

    /** Parses one sheet as a response of FHIR R4: nothing validated, nothing scored. */
    @Benchmark
    public QuestionnaireResponse parseOneFhirResponse(Fhir fhir) {
        return fhir.parser.parseResource(QuestionnaireResponse.class, fhir.responses[next()]);
    }
}
