package dev.positivehealth.examples.commandline;

import java.io.InputStream;
import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code positive-health}. Exit codes: 0 fine, 1 the input has violations, 2 wrong usage. */
@Command(
        name = "positive-health",
        description = "Positive Health at work: a conversation tool, not a measuring instrument.",
        mixinStandardHelpOptions = true,
        version = "positive-health 0.1.0-SNAPSHOT",
        subcommands = {
            JourneyCommand.class,
            QuestionnaireCommand.class,
            ScoreCommand.class,
            OutcomesCommand.class,
            ExplainCommand.class,
            WebCommand.class,
            GuideCommand.class,
            TextsCommand.class,
            ReviewCommand.class,
            CheckCommand.class,
            ConformCommand.class
        })
public final class Main implements Runnable {
    static final int FINE = 0;
    static final int VIOLATIONS = 1;
    static final int WRONG_USAGE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** Makes the command; picocli does. */
    public Main() {}

    /** Runs a command and ends the process with its exit code if that is not 0. */
    public static void main(String[] arguments) {
        int exit = run(System.in, Output.utf8(System.out), Output.utf8(System.err), arguments);
        if (exit != FINE) {
            System.exit(exit);
        }
    }

    /** Runs a command. */
    static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
        Output output = new Output(in, out, err);
        CommandLine line = new CommandLine(new Main(), new CommandFactory(output));
        line.setCaseInsensitiveEnumValuesAllowed(false);
        line.setOut(output.writer());
        line.setErr(output.errorWriter());
        line.setParameterExceptionHandler((e, args) -> output.wrongUsage(String.valueOf(e.getMessage())));
        line.setExecutionExceptionHandler((e, command, result) -> {
            if (e instanceof WrongUsageException) {
                return output.wrongUsage(String.valueOf(e.getMessage()));
            }
            // The kind of failure is told, not its message, which may quote what a person typed.
            output.error("positive-health: failed unexpectedly (" + e.getClass().getSimpleName() + ")");
            return VIOLATIONS;
        });
        int exit = line.execute(arguments);
        output.flush();
        return exit;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing; --help lists them");
    }
}
