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
    private Figures() {}

    /** Takes what {@link Settings} takes. */
    public static void main(String... arguments) throws IOException, InterruptedException, RunnerException {
        Settings settings = Settings.parse(arguments);
        Files.createDirectories(settings.folder());
        StringBuilder text = new StringBuilder(Machine.line()).append(".\n");
        text.append(settings.isQuick() ? "A quick look: orders of magnitude, no more.\n\n" : "\n");
        if (settings.has(Settings.STEPS)) {
            text.append(Steps.run(settings));
        }
        Comparison comparison = new Comparison(settings, sheets(settings));
        if (settings.has(Settings.PROCESSES)) {
            text.append(comparison.run());
        }
        if (settings.has(Settings.FIRST)) {
            text.append(comparison.firstProfile());
        }
        if (settings.has(Settings.GROWTH)) {
            text.append(growth(settings));
        }
        if (settings.has(Settings.SPARK)) {
            text.append(Sector.run(settings));
        }
        String markdown = text.toString().stripTrailing() + "\n";
        Files.writeString(Path.of("target", "figures.md"), markdown, StandardCharsets.UTF_8);
        System.out.print(markdown);
    }

    private static Path sheets(Settings settings) throws IOException {
        Path file = settings.folder().resolve("sheets-" + settings.sheets() + "-" + settings.groups() + ".ndjson");
        if (settings.has(Settings.PROCESSES)) {
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
