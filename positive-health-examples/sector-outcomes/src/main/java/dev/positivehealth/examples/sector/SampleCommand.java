package dev.positivehealth.examples.sector;

import dev.positivehealth.questionnaire.Item;
import dev.positivehealth.questionnaire.QuestionnaireId;
import dev.positivehealth.questionnaire.Questionnaires;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes up sheets, the same ones every time: for trying a run, and for measuring. */
@Command(
        name = "sample",
        description = "Prints made-up sheets of adult-42/1 as NDJSON, the same ones every time.",
        mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
    private static final int DEPARTMENTS = 4;
    private static final int TEAMS = 5;
    private static final int SKIPPED_OF = 50;
    private static final int TWICE_OF = 40;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--sheets", paramLabel = "N", defaultValue = "20000", description = "How many (default 20000).")
    private long sheets = 20_000;

    @Option(
            names = "--organisations",
            paramLabel = "N",
            defaultValue = "100",
            description = "Of how many organisations (default 100).")
    private int organisations = 100;

    @Override
    public Integer call() {
        if (sheets < 0 || organisations < 1) {
            throw new WrongUsageException("--sheets must be a number from 0, --organisations one from 1");
        }
        List<String> items = Questionnaires.builtIn().get(QuestionnaireId.parse("adult-42/1")).items().stream()
                .map(Item::code)
                .map(Object::toString)
                .toList();
        SplittableRandom random = new SplittableRandom(42);
        StringBuilder page = new StringBuilder();
        for (long i = 0; i < sheets; i++) {
            // Every now and then somebody sends a sheet again, on another day.
            long person = random.nextInt(TWICE_OF) == 0 && i > 0 ? random.nextLong(i) : i;
            page.append(
                            "{\"format\":\"positive-health/answer-sheet/1\",\"questionnaire\":\"adult-42/1\",\"takenOn\":\"2026-03-")
                    .append(10 + random.nextInt(20))
                    .append("\",\"participant\":\"p-")
                    .append(person)
                    .append("\",\"group\":\"organisation-")
                    .append(person % organisations)
                    .append("/department-")
                    .append(person / organisations % DEPARTMENTS)
                    .append("/team-")
                    .append(person / organisations / DEPARTMENTS % TEAMS)
                    .append("\",\"answers\":{");
            for (int item = 0; item < items.size(); item++) {
                page.append(item == 0 ? "\"" : ",\"").append(items.get(item)).append("\":");
                page.append(random.nextInt(SKIPPED_OF) == 0 ? "null" : Integer.toString(random.nextInt(11)));
            }
            page.append("}}\n");
            if (page.length() > 1 << 16) {
                spec.commandLine().getOut().print(page);
                page.setLength(0);
            }
        }
        spec.commandLine().getOut().print(page);
        spec.commandLine().getOut().flush();
        return Main.FINE;
    }
}
