package dev.positivehealth.examples.sector;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command {@code positive-health outcomes}, in a process of its own as for anybody. */
final class CommandLineOutcomes {
    private CommandLineOutcomes() {}

    /** What it prints for lines. */
    static String printed(List<String> lines, String... more) throws IOException, InterruptedException {
        Path in = Files.write(Files.createTempFile("sheets", ".ndjson"), lines);
        Path out = Files.createTempFile("report", ".json");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.positivehealth.examples.commandline.Main",
                "outcomes",
                in.toString(),
                "--round",
                "2026-spring",
                "--controller",
                "Service X"));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        return new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
    }
}
