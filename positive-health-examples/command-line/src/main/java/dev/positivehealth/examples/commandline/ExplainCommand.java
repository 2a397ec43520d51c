package dev.positivehealth.examples.commandline;

import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.JsonLines;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.questionnaire.AnswerSheet;
import dev.positivehealth.scoring.ScoreExplanation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains to a person which answers made which score. */
@Command(description = "Which answers made which score, and why one is absent.", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private CatalogueOptions catalogue = new CatalogueOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private RuleOption rule = new RuleOption();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Answer sheets; standard input if left out.")
    private @Nullable Path file;

    ExplainCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        JsonDocuments documents = catalogue.documents();
        return new Judging(output, documents, language.languages())
                .some(DocumentType.ANSWER_SHEET, Input.of(file, output), JsonLines.Line::read, this::explained, 1);
    }

    private String explained(AnswerSheet sheet) {
        ScoreExplanation explanation = rule.usable(
                sheet.questionnaire(), () -> ScoreExplanation.of(rule.ruleFor(sheet.questionnaire()), sheet));
        return String.join("\n", explanation.lines(language.languages()));
    }
}
