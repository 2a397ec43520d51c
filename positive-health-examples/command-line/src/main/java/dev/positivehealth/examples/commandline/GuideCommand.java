package dev.positivehealth.examples.commandline;

import dev.positivehealth.conversation.ConversationGuide;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the conversation guide. */
@Command(name = "guide", description = "The conversation guide, to print.", mixinStandardHelpOptions = true)
final class GuideCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private CatalogueOptions catalogue = new CatalogueOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    GuideCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        catalogue.catalogue();
        output.result(ConversationGuide.standard().print(language.language()).stripTrailing());
        return Main.FINE;
    }
}
