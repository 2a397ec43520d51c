package dev.positivehealth.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures all and writes it down as Markdown, into {@code target/figures.md} and on standard output. What it is about is on
 * standard error.
 */
public final class Figures {
    private final StringBuilder text;

    private Figures(String start) {
        text = new StringBuilder(start);
    }

    /** Takes what {@link Settings} takes. Ends with 1 if anything that is promised did not hold. */
    public static void main(String... arguments) throws IOException, InterruptedException, RunnerException {
        Settings settings = Settings.parse(arguments);
        Files.createDirectories(settings.folder());
        String kind = settings.isQuick() ? "A quick look: orders of magnitude, no more.\n" : "";
        Figures figures = new Figures(Machine.line() + ".\n" + kind + "\n");
        if (settings.has(Settings.STEPS)) {
            figures.add(Steps.run(settings));
        }
        Path sheets = sheets(settings);
        Comparison comparison = new Comparison(settings, sheets);
        if (settings.has(Settings.PROCESSES)) {
            figures.add(comparison.run());
        }
        if (settings.has(Settings.PARTS)) {
            figures.add(new Parts(sheets).run(settings));
        }
        if (settings.has(Settings.FIRST)) {
            figures.add(comparison.firstProfile());
        }
        if (settings.has(Settings.GROWTH)) {
            figures.add(growth(settings));
        }
        if (settings.has(Settings.SPARK)) {
            figures.add(Sector.run(settings));
        }
        System.out.print(figures.text);
        if (!comparison.broken().isEmpty()) {
            comparison.broken().forEach(System.err::println);
            System.exit(1);
        }
    }

    /** Each part is written when it is there, since the next may take long. */
    private void add(String part) throws IOException {
        text.append(part);
        Files.writeString(
                Path.of("target", "figures.md"), text.toString().stripTrailing() + "\n", StandardCharsets.UTF_8);
    }

    private static Path sheets(Settings settings) throws IOException {
        Path file = settings.folder().resolve("sheets-" + settings.sheets() + "-" + settings.groups() + ".ndjson");
        if (settings.has(Settings.PROCESSES) || settings.has(Settings.PARTS)) {
            SheetFile.write(file, settings.sheets(), settings.groups());
        }
        return file;
    }

    private static String growth(Settings settings) throws IOException, InterruptedException {
        Path out = settings.folder().resolve("growth.txt");
        List<String> command = Child.ofThis(GroupOutcomeGrowth.class);
        command.add(1, "-Xmx512m");
        new Child(settings.folder()).run(command, out).orFail(command);
        List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        return "### How rounds grow\n\n" + capital(lines.get(0)) + ".\n\n"
                + String.join("\n", lines.subList(1, lines.size())) + "\n\n";
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
