package dev.positivehealth.examples.commandline;

import dev.positivehealth.questionnaire.AnswerSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells one person's way through Positive Health, and what people do together, on sheets shipped with the example. */
@Command(
        description = "Tells the way of a person, a team, a round and a school, and writes the documents.",
        mixinStandardHelpOptions = true)
final class JourneyCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private CatalogueOptions catalogue = new CatalogueOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where documents are written (default target/journey).",
            defaultValue = "target/journey")
    private Path folder = Path.of("target", "journey");

    JourneyCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        try {
            Story story = new Story(output, language.languages(), folder);
            List<AnswerSheet> sheets = new FillingIn(story, catalogue.catalogue()).tell();
            new Talking(story, catalogue.catalogue()).tell(sheets);
            new Together(story, catalogue.catalogue(), sheets.get(0).questionnaire()).tell();
            new School(story, catalogue.documents()).tell();
            story.end();
            return Main.FINE;
        } catch (IOException e) {
            throw new WrongUsageException("folder " + folder + " cannot be written to");
        }
    }
}
