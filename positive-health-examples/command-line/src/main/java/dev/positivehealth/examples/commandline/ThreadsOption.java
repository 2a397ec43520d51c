package dev.positivehealth.examples.commandline;

import picocli.CommandLine.Option;

/** The option of commands that can work on several threads. */
final class ThreadsOption {
    private static final int MOST = 256;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work (default 1).",
            defaultValue = "1")
    private int threads = 1;

    int threads() {
        if (threads < 1 || threads > MOST) {
            throw new WrongUsageException("--threads must be from 1 to " + MOST + ", but was " + threads);
        }
        return threads;
    }
}
