package dev.positivehealth.examples.commandline;

import dev.positivehealth.conversation.Guide;
import dev.positivehealth.conversation.GuideSection;
import dev.positivehealth.team.ModeratorSection;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the guide for a conversation or a team session. */
@Command(
        name = "guide",
        description = "The conversation guide, or the moderator's guide, to print.",
        mixinStandardHelpOptions = true)
final class GuideCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private CatalogueOptions catalogue = new CatalogueOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--team", description = "The moderator's guide for the session of a team.")
    private boolean team;

    GuideCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        catalogue.catalogue();
        Guide guide = team ? ModeratorSection.guide() : GuideSection.guide();
        output.result(guide.print(language.languages()).stripTrailing());
        return Main.FINE;
    }
}
