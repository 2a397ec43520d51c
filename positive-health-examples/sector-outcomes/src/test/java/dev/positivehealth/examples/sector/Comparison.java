package dev.positivehealth.examples.sector;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long a run takes beside Spark SQL that only adds up, on the same made-up file: wall time of whole processes, sides taking
 * turns. Prints a table.
 */
final class Comparison {
    private Comparison() {}

    /** Takes the number of sheets, of turns, and a master; 1000000, 3 and {@code local[*]} if left out. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        String sheets = arguments.length > 0 ? arguments[0] : "1000000";
        int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        String master = arguments.length > 2 ? arguments[2] : "local[*]";
        Path folder = Files.createDirectories(Path.of("target", "comparison"));
        Path file = folder.resolve("sheets-" + sheets + ".ndjson");
        if (!Files.exists(file)) {
            Path half = folder.resolve("sheets.part");
            try (PrintStream out = new PrintStream(Files.newOutputStream(half), false, StandardCharsets.UTF_8)) {
                Main.run(out, System.err, "sample", "--organisations", "1000", "--sheets", sheets);
            }
            Files.move(half, file);
        }
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            Path out = folder.resolve("reports-" + System.nanoTime());
            ours.add(seconds(
                    Main.class.getName(),
                    "run",
                    file.toString(),
                    "--out",
                    out.toString(),
                    "--round",
                    "comparison",
                    "--controller",
                    "Service X",
                    "--questionnaire",
                    "adult-42/1",
                    "--conf",
                    "spark.extraListeners=" + StageMeter.class.getName(),
                    "--master",
                    master));
            delete(out);
            theirs.add(seconds(SumsOnly.class.getName(), file.toString(), master));
        }
        double our = median(ours);
        double their = median(theirs);
        System.out.printf("%s sheets, %d bytes, %s, median of %d%n", sheets, Files.size(file), master, turns);
        System.out.printf("| a run, all of it | %.1f s |%n| Spark SQL, sums only | %.1f s |%n", our, their);
        System.out.printf("| ratio | %.2f |%n", our / their);
    }

    private static double median(List<Double> of) {
        return of.stream().sorted().toList().get(of.size() / 2);
    }

    private static double seconds(String main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(main + " ended with " + exit);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s %.1f s%n", main, seconds);
        return seconds;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
