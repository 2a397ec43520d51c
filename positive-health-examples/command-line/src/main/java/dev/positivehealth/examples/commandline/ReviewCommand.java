package dev.positivehealth.examples.commandline;

import dev.positivehealth.Checked;
import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.JsonLines;
import dev.positivehealth.json.document.DocumentType;
import dev.positivehealth.programme.Programme;
import dev.positivehealth.programme.review.Review;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the questions of a review of one programme. */
@Command(description = "The questions on an organisation's programme, to print.", mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {
    private static final String ONE = "a review takes one programme";

    private final Output output;

    @Mixin
    private CatalogueOptions catalogue = new CatalogueOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A programme; standard input if left out.")
    private @Nullable Path file;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "The day of the review, such as 2026-03-01 (default today).")
    private @Nullable String on;

    ReviewCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        JsonDocuments documents = catalogue.documents();
        LocalDate day = Day.parse("--on", on, LocalDate.now(ZoneId.systemDefault()));
        List<JsonLines.Line<Programme>> found = new ArrayList<>();
        Judging judging = new Judging(output, documents, language.languages());
        judging.inOrder(
                DocumentType.PROGRAMME,
                Input.of(file, output),
                Function.identity(),
                line -> {
                    found.add(line);
                    return one(found);
                },
                1);
        if (found.isEmpty()) {
            throw new WrongUsageException(ONE);
        }
        Checked<Programme> programme = found.get(0).read();
        if (programme.value().isEmpty()) {
            return judging.bad(found.get(0).number(), programme.violations());
        }
        output.result(Review.of(programme.value().get(), day)
                .print(language.languages())
                .stripTrailing());
        return Main.FINE;
    }

    /** Ends at a second programme. */
    private static int one(List<JsonLines.Line<Programme>> found) {
        if (found.size() > 1) {
            throw new WrongUsageException(ONE);
        }
        return Main.FINE;
    }
}
