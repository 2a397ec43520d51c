package dev.positivehealth.examples.commandline;

import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
            description = "One JSON document or NDJSON, or a table; standard input if left out.")
    private @Nullable Path file;

    @Option(
            names = "--from",
            paramLabel = "json|fhir|surveyjs|csv|xlsx",
            description =
                    "The format of the sheets: json (default), QuestionnaireResponse of FHIR, the data of a SurveyJS"
                            + " form, or a table in csv or xlsx, of which a line is a row.",
            defaultValue = "json",
            converter = SheetFormat.Converter.class)
    private SheetFormat from = SheetFormat.JSON;

    @Mixin
    private FhirOptions fhir = new FhirOptions();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    ScoreCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        int workers = threads.threads();
        JsonDocuments documents = catalogue.documents();
        return from.source(fhir)
                .score(
                        Input.of(file, output),
                        new SheetSource.Scoring(
                                new Judging(output, documents, language.languages()),
                                documents,
                                sheet -> documents.write(DocumentType.PROFILE, rule.score(sheet)),
                                workers));
    }
}
