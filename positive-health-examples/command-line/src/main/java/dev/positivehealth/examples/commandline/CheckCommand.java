package dev.positivehealth.examples.commandline;

import dev.positivehealth.Checked;
import dev.positivehealth.Violation;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.DocumentType;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates documents of a type. */
@Command(
        description = "Validates documents of a type; prints nothing if all are fine.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private CatalogueOptions catalogue = new CatalogueOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(
            index = "0",
            paramLabel = "TYPE",
            description = "A type such as answer-sheet, profile or questionnaire.")
    private String type = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "One JSON document or NDJSON; standard input if left out.")
    private @Nullable Path file;

    @Option(names = "--strict", description = "A scoring rule that is not known is a violation too.")
    private boolean strict;

    CheckCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        DocumentType<?> documentType = DocumentType.named(type)
                .orElseThrow(() -> new WrongUsageException("there is no type of document of that name; the types are "
                        + DocumentType.all().stream().map(DocumentType::name).collect(Collectors.joining(", "))));
        JsonDocuments documents = strict ? catalogue.documents().strict() : catalogue.documents();
        return check(documentType, documents);
    }

    private <T> int check(DocumentType<T> documentType, JsonDocuments documents) {
        return new Judging(output, documents, language.languages())
                .some(documentType, Input.of(file, output), line -> outcome(line.check()), nothing -> nothing, 1);
    }

    private static Checked<String> outcome(List<Violation> violations) {
        return violations.isEmpty() ? Checked.valid("") : Checked.invalid(violations);
    }
}
