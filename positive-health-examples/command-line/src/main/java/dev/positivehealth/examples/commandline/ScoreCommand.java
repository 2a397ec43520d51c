package dev.positivehealth.examples.commandline;

import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.JsonLines;
import dev.positivehealth.json.document.DocumentType;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Turns answer sheets into profiles, in the order of the input. */
@Command(description = "Answer sheets to profiles, in order.", mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private CatalogueOptions catalogue = new CatalogueOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private RuleOption rule = new RuleOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "One JSON document or NDJSON; standard input if left out.")
    private @Nullable Path file;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    ScoreCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        int workers = threads.threads();
        JsonDocuments documents = catalogue.documents();
        return new Judging(output, documents, language.languages())
                .some(
                        DocumentType.ANSWER_SHEET,
                        Input.of(file, output),
                        JsonLines.Line::read,
                        sheet -> documents.write(DocumentType.PROFILE, rule.score(sheet)),
                        workers);
    }
}
