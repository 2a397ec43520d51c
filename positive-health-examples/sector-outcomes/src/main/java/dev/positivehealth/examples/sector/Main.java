package dev.positivehealth.examples.sector;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code sector-outcomes}. Exit codes: 0 fine, 1 the input has violations, 2 wrong usage, 3 not finished. */
@Command(
        name = "sector-outcomes",
        description = "Group outcomes of many organisations in one run, on Apache Spark.",
        mixinStandardHelpOptions = true,
        version = "sector-outcomes 0.1.0",
        subcommands = {RunCommand.class, SampleCommand.class})
public final class Main implements Runnable {
    static final int FINE = 0;
    static final int VIOLATIONS = 1;
    static final int WRONG_USAGE = 2;
    static final int NOT_FINISHED = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** Makes the command; picocli does. */
    public Main() {}

    /** Runs a command and ends the process with its exit code if that is not 0. */
    public static void main(String[] arguments) {
        int exit = run(stream(FileDescriptor.out), stream(FileDescriptor.err), arguments);
        if (exit != FINE) {
            System.exit(exit);
        }
    }

    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
    }

    /** Runs a command. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        int exit;
        try {
            exit = execute(out, err, arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            exit = notFinished(err, "there was not enough memory");
        }
        // They are checked here, as a print stream keeps silent about what it cannot write.
        return out.checkError() || err.checkError() ? NOT_FINISHED : exit;
    }

    private static int execute(PrintStream out, PrintStream err, String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].codePoints().anyMatch(c -> c == 0xFFFD || (c >= 0xD800 && c <= 0xDFFF))) {
                return wrongUsage(
                        err,
                        "argument " + (i + 1)
                                + " has characters that cannot be read here; set the locale to UTF-8, such as LC_ALL=C.UTF-8");
            }
        }
        CommandLine line = new CommandLine(new Main());
        line.setExpandAtFiles(false);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, args) -> wrongUsage(err, e.getMessage()));
        line.setExecutionExceptionHandler((e, command, result) -> e instanceof WrongUsageException
                ? wrongUsage(err, e.getMessage())
                : notFinished(err, "failed unexpectedly (" + root(e).getClass().getSimpleName() + ")"));
        return line.execute(arguments);
    }

    /** The kind of failure is told, not its message, which may quote what a person typed. */
    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static int wrongUsage(PrintStream err, @Nullable String message) {
        print(err, "sector-outcomes: " + String.valueOf(message).replaceAll("\\s*\\R\\s*", " "));
        return WRONG_USAGE;
    }

    private static int notFinished(PrintStream err, String why) {
        print(err, "sector-outcomes: not finished: " + why);
        return NOT_FINISHED;
    }

    /** Prints a line; lines end in a line feed on every system. */
    static void print(PrintStream to, String line) {
        to.print(line + "\n");
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing; --help lists them");
    }
}
