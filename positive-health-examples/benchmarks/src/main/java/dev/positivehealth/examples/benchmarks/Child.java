package dev.positivehealth.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a process from its start to its end, and measures it from outside. */
final class Child {
    /** GNU time; without it there is no CPU time and no memory in the figures. */
    private static final Path TIME = Path.of("/usr/bin/time");

    private final Path folder;

    /** Keeps what it needs meanwhile in a folder. */
    Child(Path folder) {
        this.folder = folder;
    }

    /**
     * What a process took.
     *
     * @param exit how it ended
     * @param seconds wall time
     * @param used what else is known
     */
    record Took(int exit, double seconds, Optional<Used> used) {
        Took orFail(List<String> command) {
            if (exit != 0) {
                throw new IllegalStateException("exit " + exit + " of " + String.join(" ", command));
            }
            return this;
        }
    }

    /**
     * What a process used.
     *
     * @param cpuSeconds of user and system
     * @param peakMegabytes the most memory that was resident
     */
    record Used(double cpuSeconds, double peakMegabytes) {}

    /** A Java command. */
    static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** A Java command of a class of this module. */
    static List<String> ofThis(Class<?> main, String... arguments) {
        List<String> command = java("-cp", System.getProperty("java.class.path"), main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs a command; what it prints goes into a file, its complaints beside it. */
    Took run(List<String> command, Path out) throws IOException, InterruptedException {
        Path times = folder.resolve("time.txt");
        Files.deleteIfExists(times);
        List<String> timed = new ArrayList<>();
        if (Files.isExecutable(TIME)) {
            timed.addAll(List.of(TIME.toString(), "-f", "%U %S %M", "-o", times.toString()));
        }
        timed.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(timed)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("errors.txt").toFile());
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Took(exit, seconds, used(times));
    }

    /** Of a command that did not end well GNU time says so on a line before. */
    private static Optional<Used> used(Path times) throws IOException {
        if (!Files.exists(times)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(times, StandardCharsets.UTF_8);
        String[] numbers = lines.get(lines.size() - 1).split(" ", -1);
        return Optional.of(new Used(
                Double.parseDouble(numbers[0]) + Double.parseDouble(numbers[1]),
                Double.parseDouble(numbers[2]) * 1024 / 1e6));
    }
}
