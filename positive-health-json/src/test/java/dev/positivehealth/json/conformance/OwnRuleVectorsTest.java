package dev.positivehealth.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.LocalizedText;
import dev.positivehealth.json.Golden;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.RuleId;
import dev.positivehealth.scoring.Score;
import dev.positivehealth.scoring.ScoringRule;
import dev.positivehealth.scoring.ScoringRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule of a host, run through the shipped vectors and through vectors of its own. */
class OwnRuleVectorsTest {
    private static final String ABSENT = "{\"absent\":\"not-answered\",\"answered\":0,\"items\":1}";
    private static final String SHEET =
            "{\"questionnaire\":\"marks-6/1\",\"takenOn\":\"2026-03-01\",\"answers\":{\"participation\":7}}";
    private static final String DIMENSIONS = "{\"bodily-functions\":" + ABSENT + ",\"mental-wellbeing\":" + ABSENT
            + ",\"meaningfulness\":" + ABSENT + ",\"quality-of-life\":" + ABSENT
            + ",\"participation\":{\"score\":7,\"sum\":7,\"answered\":1,\"items\":1},\"daily-functioning\":" + ABSENT
            + "}";

    /** Adds up and divides, of at least a number of answers. */
    private record Own(int least) implements ScoringRule {
        @Override
        public RuleId id() {
            return RuleId.parse("own/1");
        }

        @Override
        public LocalizedText text() {
            return LocalizedText.of("eigen", "own");
        }

        @Override
        public DimensionScore score(List<Answer> answers) {
            List<Integer> numbers = answers.stream()
                    .map(Answer::value)
                    .flatMapToInt(OptionalInt::stream)
                    .boxed()
                    .toList();
            if (numbers.isEmpty()) {
                return new DimensionScore.Absent(AbsenceReason.NOT_ANSWERED, 0, answers.size());
            }
            return numbers.size() < least
                    ? new DimensionScore.Absent(AbsenceReason.TOO_FEW_ANSWERS, numbers.size(), answers.size())
                    : new DimensionScore.Scored(
                            Score.of(numbers.stream().mapToInt(n -> n).sum(), numbers.size()), answers.size());
        }
    }

    private static Stream<ScoringVector> of(String rule) {
        return ScoringVectors.all().stream().filter(vector -> vector.rule().equals(rule));
    }

    private static ScoringVector own(String json) {
        return ScoringVectors.read(("[" + json + "]").getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .get(0);
    }

    @Test
    void aRuleThatScoresAsAShippedOnePassesItsVectors() {
        assertThat(of("mean-of-answered-min-5/1"))
                .isNotEmpty()
                .allSatisfy(vector -> assertThat(vector.run(Golden.DOCUMENTS, new Own(5)))
                        .as(vector.id())
                        .isEmpty());
    }

    @Test
    void aRuleThatScoresOtherwiseDoesNot() {
        assertThat(of("mean-of-answered-min-5/1").map(vector -> vector.run(Golden.DOCUMENTS, new Own(4))))
                .anySatisfy(differs -> assertThat(differs.orElseThrow())
                        .startsWith("expected {")
                        .contains(" but found {"));
    }

    @Test
    void aHostsOwnVectorsNameItsRule() {
        ScoringVector vector = own("{\"id\":\"a\",\"why\":\"b\",\"rule\":\"own/1\",\"sheet\":" + SHEET
                + ",\"expected\":" + DIMENSIONS + "}");
        JsonDocuments documents = Golden.DOCUMENTS.with(ScoringRules.builtIn().with(new Own(1)));

        assertThat(vector.run(documents)).isEmpty();
        assertThat(vector.run(Golden.DOCUMENTS, new Own(1))).isEmpty();
        assertThat(vector.run(Golden.DOCUMENTS))
                .contains("scoring rule own/1 is not shipped; shipped are mean-of-answered/1, mean-of-answered-min-N/1"
                        + " and direct-mark/1");
        assertThat(vector.run(Golden.DOCUMENTS, new Own(2)).orElseThrow()).contains("too-few-answers");
    }

    @Test
    void aWholeProfileIsComparedButForTheNameOfAnotherRule() {
        String profile = "{\"format\":\"positive-health/profile/1\",\"questionnaire\":\"marks-6/1\",\"rule\":"
                + "\"direct-mark/1\",\"takenOn\":\"2026-03-01\",\"dimensions\":" + DIMENSIONS + "}";
        String whole = "{\"id\":\"a\",\"why\":\"b\",\"sheet\":" + SHEET + ",\"expectedProfile\":" + profile + "}";

        assertThat(own(whole).run(Golden.DOCUMENTS)).isEmpty();
        assertThat(own(whole).run(Golden.DOCUMENTS, new Own(1))).isEmpty();
        assertThat(own(whole.replace("direct-mark/1", "mean-of-answered/1"))
                        .run(Golden.DOCUMENTS)
                        .orElseThrow())
                .contains(" but found {");
        assertThat(own(whole.replace("profile/1\",\"quest", "profile/1\",\"group\":\"a\",\"quest"))
                        .run(Golden.DOCUMENTS, new Own(1)))
                .isPresent();
    }

    @Test
    void aQuestionnaireIsKnownForItsVectorAlone() {
        Questionnaire own = Golden.QUESTIONNAIRE.value();
        String sheet = "{\"questionnaire\":\"" + own.id() + "\",\"takenOn\":\"2026-03-01\",\"answers\":{}}";
        String vector = "{\"id\":\"a\",\"why\":\"b\",%s\"sheet\":" + sheet
                + ",\"expectedViolations\":[{\"path\":\"/questionnaire\",\"code\":\"questionnaire.unknown\"}]}";
        String document = JsonDocuments.write(DocumentType.QUESTIONNAIRE.write(own));

        assertThat(own(vector.formatted("")).run(Golden.DOCUMENTS)).isEmpty();
        assertThat(own(vector.formatted("\"questionnaires\":[" + document + "],"))
                        .run(Golden.DOCUMENTS))
                .hasValueSatisfying(differs -> assertThat(differs).endsWith("but found []"));
        assertThat(own(vector.formatted("\"questionnaires\":["
                                + document.replace(own.id().toString(), "adult-42/1") + "],"))
                        .run(Golden.DOCUMENTS))
                .contains("another questionnaire is known as adult-42/1; a changed one needs a new version");
    }

    @Test
    void aRuleThatFailsIsToldAndStopsNothing() {
        ScoringVector vector = of("mean-of-answered-min-5/1").findFirst().orElseThrow();

        assertThat(vector.run(Golden.DOCUMENTS, ScoringRule.directMark()))
                .contains("rule direct-mark/1 needs one item in each dimension, but a dimension has 7");
    }
}
