package dev.positivehealth.examples.commandline;

import dev.positivehealth.json.JsonDocuments;
import dev.positivehealth.json.document.TextCatalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints every text that a front end needs, in one language. */
@Command(description = "Every text that a front end needs, as JSON, in one language.", mixinStandardHelpOptions = true)
final class TextsCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private CatalogueOptions catalogue = new CatalogueOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    TextsCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        output.result(JsonDocuments.write(TextCatalogue.in(language.languages(), catalogue.catalogue())));
        return Main.FINE;
    }
}
