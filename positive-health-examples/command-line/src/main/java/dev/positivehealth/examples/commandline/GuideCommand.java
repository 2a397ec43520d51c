package dev.positivehealth.examples.commandline;

import dev.positivehealth.conversation.Guide;
import dev.positivehealth.conversation.GuideSection;
import dev.positivehealth.conversation.Occasion;
import dev.positivehealth.journey.ParticipantSection;
import dev.positivehealth.team.ModeratorSection;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the guide for a conversation or a team session, or the text for a participant. */
@Command(
        description = "The conversation guide, the moderator's guide, or the text for a participant, to print.",
        mixinStandardHelpOptions = true)
final class GuideCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private CatalogueOptions catalogue = new CatalogueOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @ArgGroup
    private Which which = new Which();

    GuideCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        catalogue.catalogue();
        output.result(which.guide().print(language.languages()).stripTrailing());
        return Main.FINE;
    }

    /** Which guide; the conversation guide if nothing is said. */
    private static final class Which {
        @Option(names = "--team", description = "The moderator's guide for the session of a team.")
        private boolean team;

        @Option(names = "--participant", description = "The text that tells a participant what Positive Health is.")
        private boolean participant;

        @Option(
                names = "--occasion",
                paramLabel = "OCCASION",
                description =
                        "The conversation guide for an occasion such as annual-talk, with what must be said there.")
        private @Nullable String occasion;

        Guide guide() {
            if (team) {
                return ModeratorSection.guide();
            }
            if (participant) {
                return ParticipantSection.guide();
            }
            return occasion == null ? GuideSection.guide() : GuideSection.guide(occasion(occasion));
        }

        private static Occasion occasion(String code) {
            try {
                return Occasion.parse(code);
            } catch (IllegalArgumentException e) {
                throw new WrongUsageException(String.valueOf(e.getMessage()));
            }
        }
    }
}
