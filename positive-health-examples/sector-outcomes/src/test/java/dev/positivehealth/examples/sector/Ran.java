package dev.positivehealth.examples.sector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One run, what it told and which reports it wrote. */
record Ran(int exit, String out, String err, Map<String, String> reports) {
    private static final Pattern PROBLEM =
            Pattern.compile(".*/([^/]+:[0-9]+): \\{\"format\":\"positive-health/problem/1\".*?\"code\":\"([^\"]+)\".*");

    static Ran with(Path folder, List<String> inputs, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("run"));
        arguments.addAll(inputs);
        arguments.addAll(List.of("--out", folder.toString(), "--round", "2026-spring", "--controller", "Service X"));
        // The machine's own name may not be one that can be looked up.
        arguments.addAll(
                List.of("--conf", "spark.driver.host=127.0.0.1", "--conf", "spark.driver.bindAddress=127.0.0.1"));
        arguments.addAll(List.of(more));
        Ran ran = command(arguments.toArray(String[]::new));
        return new Ran(ran.exit, ran.out, ran.err, reports(folder));
    }

    static Ran command(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                arguments);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), Map.of());
    }

    private static Map<String, String> reports(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        Map<String, String> reports = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> {
                try {
                    reports.put(file.getFileName().toString(), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return reports;
    }

    /** What was told of single lines: file, line, and the code of the first violation. */
    List<String> problems() {
        return err.lines()
                .map(PROBLEM::matcher)
                .filter(Matcher::matches)
                .map(problem -> problem.group(1) + " " + problem.group(2))
                .toList();
    }
}
