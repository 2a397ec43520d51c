package dev.positivehealth.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnableJarIT {
    @TempDir
    Path folder;

    @Test
    void scoresManySheetsInOrderInConstantMemory() throws IOException, InterruptedException {
        for (int sheets : new int[] {10_000, 200_000}) {
            Path input = sheets(sheets);
            Path output = folder.resolve("profiles.ndjson");

            int exit = run(output, "score", input.toString(), "--threads", "2");

            assertThat(exit).isZero();
            try (BufferedReader lines = Files.newBufferedReader(output)) {
                for (int i = 0; i < sheets; i++) {
                    assertThat(lines.readLine()).contains("\"participant\":\"p-" + i + "\"");
                }
                assertThat(lines.readLine()).isNull();
            }
        }
    }

    @Test
    void writesUtf8WhateverTheLocaleOfTheMachine() throws IOException, InterruptedException {
        Path output = folder.resolve("list.txt");

        assertThat(run(output, "questionnaire", "list", "--lang", "nl")).isZero();

        assertThat(Files.readString(output)).contains("één score per dimensie");
    }

    private Path sheets(int count) throws IOException {
        Path input = folder.resolve("sheets.ndjson");
        try (Writer writer = Files.newBufferedWriter(input)) {
            for (int i = 0; i < count; i++) {
                writer.write("{\"questionnaire\":\"adult-42/1\",\"takenOn\":\"2026-03-01\",\"participant\":\"p-" + i
                        + "\",\"answers\":{\"sleeping\":7,\"eating\":5,\"exercising\":6,\"feeling-fit\":8}}\n");
            }
        }
        return input;
    }

    private static int run(Path output, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-jar",
                "target/positive-health.jar"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.redirectOutput(output.toFile());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        return builder.start().waitFor();
    }
}
