package dev.positivehealth.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.positivehealth.Checked;
import dev.positivehealth.Languages;
import dev.positivehealth.dimension.Dimension;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.Answer;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.questionnaire.Questionnaires;
import dev.positivehealth.scoring.AbsenceReason;
import dev.positivehealth.scoring.DimensionScore;
import dev.positivehealth.scoring.ScoreExplanation;
import dev.positivehealth.scoring.ScoringRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The scoring handbook in the core's README says what the rule objects and the shipped vectors say; {@code -Dhandbook.write=true}
 * writes it anew.
 */
class HandbookTest {
    private static final Path README = Path.of("../positive-health-core/README.md");
    private static final String START = "<!-- handbook -->\n";
    private static final String END = "<!-- /handbook -->";
    private static final int EXAMPLES_A_RULE = 18;
    private static final List<ScoringRule> RULES =
            List.of(ScoringRule.meanOfAnswered(), ScoringRule.meanOfAnswered(5), ScoringRule.directMark());

    private final JsonDocuments documents = JsonDocuments.of(Questionnaires.builtIn());

    @Test
    void isWhatRulesAndVectorsSay() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf(START) + START.length();
        int end = readme.indexOf(END);
        assertThat(end).isGreaterThanOrEqualTo(start);
        if (Boolean.getBoolean("handbook.write")) {
            Files.writeString(README, readme.substring(0, start) + handbook() + readme.substring(end));
            return;
        }

        assertThat(readme.substring(start, end))
                .as("if the change is meant, run with -Dhandbook.write=true")
                .isEqualTo(handbook());
    }

    private String handbook() {
        StringBuilder page = new StringBuilder("\n");
        for (ScoringRule rule : RULES) {
            page.append("### `").append(rule.id()).append("`\n\n");
            page.append(rule.text().in(Languages.ENGLISH)).append("\n\n*In Dutch:* ");
            page.append(rule.text().in(Languages.DUTCH)).append("\n\n");
            page.append("| vector | dimension | answers | sum / answered | items | score |\n");
            page.append("| --- | --- | --- | --- | --- | --- |\n");
            examples(rule).forEach(page::append);
            page.append('\n');
        }
        page.append("### No score\n\n| code | English | Dutch |\n| --- | --- | --- |\n");
        for (AbsenceReason reason : AbsenceReason.values()) {
            page.append("| `")
                    .append(reason.code())
                    .append("` | ")
                    .append(reason.label().in(Languages.ENGLISH))
                    .append(" | ")
                    .append(reason.label().in(Languages.DUTCH))
                    .append(" |\n");
        }
        return page.append('\n').toString();
    }

    /** One line for each vector, of its first dimension whose outcome is another than in the lines before. */
    private Set<String> examples(ScoringRule rule) {
        Set<String> seen = new LinkedHashSet<>();
        Set<String> lines = new LinkedHashSet<>();
        for (ScoringVector vector : ScoringVectors.all()) {
            Checked<AnswerSheet> read = documents.read(DocumentType.ANSWER_SHEET, vector.sheet());
            if (read.value().isPresent() && lines.size() < EXAMPLES_A_RULE) {
                AnswerSheet sheet = read.value().orElseThrow();
                ScoringRule own = vector.rule().isEmpty()
                        ? ScoringRule.standardFor(sheet.questionnaire())
                        : ScoringRule.parse(vector.rule());
                if (own.id().equals(rule.id())) {
                    assertThat(vector.run(documents)).isEmpty();
                    example(vector, ScoreExplanation.of(rule, sheet), seen).ifPresent(lines::add);
                }
            }
        }
        assertThat(lines).hasSizeGreaterThanOrEqualTo(3);
        return lines;
    }

    private static Optional<String> example(ScoringVector vector, ScoreExplanation explanation, Set<String> seen) {
        for (Dimension dimension : Dimension.values()) {
            DimensionScore score = explanation.profile().score(dimension);
            String answers = explanation.parts(dimension).values().stream()
                    .map(HandbookTest::word)
                    .collect(Collectors.joining(" "));
            String outcome = score.fold(
                    scored -> scored.answered() + " of " + scored.items() + (isHalf(scored) ? " and rounded" : ""),
                    absent -> absent.why() + " " + absent.answered() + " of " + absent.items());
            if (seen.add(outcome)) {
                return Optional.of("| `" + vector.id() + "` | `" + dimension + "` | " + answers + " | "
                        + score.fold(scored -> scored.score().sum() + " / " + scored.answered(), absent -> "") + " | "
                        + score.items() + " | "
                        + score.fold(
                                scored -> "**" + scored.score().text(Languages.ENGLISH) + "**",
                                absent -> "no score: `" + absent.why() + "`")
                        + " |\n");
            }
        }
        return Optional.empty();
    }

    /** Tells whether the exact score lies midway between two scores with one decimal. */
    private static boolean isHalf(DimensionScore.Scored scored) {
        return scored.score().sum() * 20 % scored.answered() == 0
                && scored.score().sum() * 10 % scored.answered() != 0;
    }

    private static String word(Answer answer) {
        return answer.value().isPresent()
                ? Integer.toString(answer.value().getAsInt())
                : answer instanceof Answer.Skipped ? "skipped" : "\u2013";
    }
}
