package dev.positivehealth.examples.commandline;

import dev.positivehealth.Languages;
import dev.positivehealth.questionnaire.Questionnaire;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The catalogue of questionnaires. */
@Command(
        description = "The catalogue, and one questionnaire.",
        mixinStandardHelpOptions = true,
        subcommands = {QuestionnaireCommand.ListCommand.class, QuestionnaireCommand.ShowCommand.class})
final class QuestionnaireCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say list, or show and an id");
    }

    /** One line a questionnaire. */
    @Command(
            name = "list",
            description = "One line a questionnaire: id, number of items, title.",
            mixinStandardHelpOptions = true)
    static final class ListCommand implements Callable<Integer> {
        private final Output output;

        @Mixin
        private CatalogueOptions catalogue = new CatalogueOptions();

        @Mixin
        private LanguageOption language = new LanguageOption();

        ListCommand(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() {
            Languages languages = language.languages();
            for (Questionnaire one : catalogue.catalogue().all()) {
                output.result(one.id() + "\t" + one.items().size() + "\t"
                        + one.title().in(languages));
                HighestAnswer.ask(one, languages, output);
            }
            return Main.FINE;
        }
    }

    /** One questionnaire in a form. */
    @Command(name = "show", description = "One questionnaire.", mixinStandardHelpOptions = true)
    static final class ShowCommand implements Callable<Integer> {
        private final Output output;

        @Mixin
        private CatalogueOptions catalogue = new CatalogueOptions();

        @Parameters(index = "0", paramLabel = "ID", description = "Its id, such as adult-42/1, or that of a variant.")
        private String id = "";

        @Option(
                names = "--as",
                paramLabel = "json|schema|html|fhir|fhir-r5|surveyjs|csv|xlsx",
                description =
                        "The form: json (default), the JSON Schema of its answers, html to print, a Questionnaire of FHIR"
                                + " R4 or R5, a form of SurveyJS, or a table to enter forms from paper in, as csv or xlsx.",
                defaultValue = "json",
                converter = QuestionnaireForm.Converter.class)
        private QuestionnaireForm form = QuestionnaireForm.JSON;

        @Mixin
        private FhirOptions fhir = new FhirOptions();

        @Option(
                names = "--lang",
                paramLabel = "LANGUAGES",
                description =
                        "One language for html, fhir and surveyjs, such as nl; every one there is if left out. Of csv and xlsx the only one,"
                                + " English if left out.",
                converter = LanguageOption.Converter.class)
        private @Nullable Languages languages;

        ShowCommand(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() {
            Questionnaires known = catalogue.catalogue();
            try {
                Questionnaire found = known.get(QuestionnaireId.parse(id));
                form.write(new QuestionnaireForm.Shown(found, Optional.ofNullable(languages), fhir), output);
                return Main.FINE;
            } catch (IllegalArgumentException e) {
                throw new WrongUsageException(String.valueOf(e.getMessage()));
            }
        }
    }
}
