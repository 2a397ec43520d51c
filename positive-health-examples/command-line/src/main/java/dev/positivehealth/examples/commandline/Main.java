package dev.positivehealth.examples.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code positive-health}. Exit codes: 0 fine, 1 the input has violations, 2 wrong usage, 3 not finished. */
@Command(
        name = "positive-health",
        description = "Positive Health at work: a conversation tool, not a measuring instrument.",
        mixinStandardHelpOptions = true,
        version = "positive-health 0.1.0")
public final class Main implements Runnable {
    /** The commands by name, as help lists them. */
    private static final Map<String, Class<?>> COMMANDS = commands();

    static final int FINE = 0;
    static final int VIOLATIONS = 1;
    static final int WRONG_USAGE = 2;
    static final int NOT_FINISHED = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("journey", JourneyCommand.class);
        commands.put("questionnaire", QuestionnaireCommand.class);
        commands.put("score", ScoreCommand.class);
        commands.put("outcomes", OutcomesCommand.class);
        commands.put("attack", AttackCommand.class);
        commands.put("explain", ExplainCommand.class);
        commands.put("web", WebCommand.class);
        commands.put("guide", GuideCommand.class);
        commands.put("texts", TextsCommand.class);
        commands.put("review", ReviewCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("conform", ConformCommand.class);
        return commands;
    }

    /** Makes the command; picocli does. */
    public Main() {}

    /** Runs a command and ends the process with its exit code if that is not 0. */
    public static void main(String[] arguments) {
        PrintStream err = Output.utf8(new FileOutputStream(FileDescriptor.err));
        int exit = run(
                System.in,
                Output.utf8(new FileOutputStream(FileDescriptor.out)),
                err,
                Progress.onTerminal(err),
                arguments);
        if (exit != FINE) {
            System.exit(exit);
        }
    }

    /** Runs a command that tells nobody how far it is. */
    static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
        return run(in, out, err, Progress.none(err), arguments);
    }

    private static int run(InputStream in, PrintStream out, PrintStream err, Progress progress, String... arguments) {
        Output output = new Output(in, out, err, progress);
        int exit;
        try {
            exit = execute(output, arguments);
            out.flush();
        } catch (NotWrittenException e) {
            exit = notFinished(output, e.getMessage());
        } catch (OutOfMemoryError | StackOverflowError e) {
            exit = notFinished(output, "there was not enough memory");
        }
        try {
            err.flush();
        } catch (NotWrittenException e) {
            exit = NOT_FINISHED;
        }
        return exit;
    }

    private static int notFinished(Output output, @Nullable String why) {
        output.error("positive-health: not finished: " + why);
        return NOT_FINISHED;
    }

    private static int execute(Output output, String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (!isUnderstood(arguments[i])) {
                return output.wrongUsage("argument " + (i + 1)
                        + " has characters that cannot be read here; set the locale to UTF-8, such as LC_ALL=C.UTF-8");
            }
        }
        CommandLine line = new CommandLine(new Main(), new CommandFactory(output));
        // A command takes a while to be made of its annotations, so where one is asked for the others are not.
        COMMANDS.forEach((name, type) -> {
            if (arguments.length == 0 || !COMMANDS.containsKey(arguments[0]) || name.equals(arguments[0])) {
                line.addSubcommand(name, type);
            }
        });
        line.setCaseInsensitiveEnumValuesAllowed(false);
        line.setExpandAtFiles(false);
        line.setOut(output.writer());
        line.setErr(output.errorWriter());
        line.setParameterExceptionHandler((e, args) -> output.wrongUsage(String.valueOf(e.getMessage())));
        line.setExecutionExceptionHandler((e, command, result) -> {
            if (e instanceof WrongUsageException) {
                return output.wrongUsage(String.valueOf(e.getMessage()));
            }
            if (e instanceof NotWrittenException unwritten) {
                throw unwritten;
            }
            // The kind of failure is told, not its message, which may quote what a person typed.
            return notFinished(output, "failed unexpectedly (" + e.getClass().getSimpleName() + ")");
        });
        return line.execute(arguments);
    }

    /** Where the locale cannot tell a byte, the JDK gives a replacement character or half of a pair. */
    private static boolean isUnderstood(String argument) {
        return argument.codePoints().noneMatch(c -> c == 0xFFFD || (c >= 0xD800 && c <= 0xDFFF));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing; --help lists them");
    }
}
